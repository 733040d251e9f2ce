/** Links to mentors' notes, as acts write them. */
import { baseName } from "../../core/notes/links";
import type { Ledger } from "../../core/ledger/ledger";
import { resolveReference, toReference } from "../../core/records/reference";

/** @returns the shortest link from a note that leads to a mentor's note: `[[Amara Osei]]`, else with the path */
export function mentorLink(mentor: string, from: string, { resolve }: Ledger): string {
  const name = baseName(mentor);
  return resolve(name, from) === mentor ? `[[${name}]]` : `[[${mentor.replace(/\.md$/i, "")}|${name}]]`;
}

/** @returns the path of the note that a link or a mentor's name, as typed in a note, leads to */
export function pathOfMentor(text: string, from: string, { linkedMentors, resolve }: Ledger): string | null {
  const reference = toReference(text);
  const target = reference.target ?? reference.name;
  const [mentor] = linkedMentors([{ target, shown: null, written: text, start: 0, end: text.length }], from);
  return mentor?.path ?? resolveReference(reference, from, resolve);
}

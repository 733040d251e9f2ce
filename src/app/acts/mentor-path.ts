/** Mentors that a note names, as their notes' paths. */
import type { Ledger } from "../../core/ledger/ledger";
import { resolveReference, toReference } from "../../core/records/reference";

/** @returns the path of the note that a link or a mentor's name, as typed in a note, leads to */
export function pathOfMentor(text: string, from: string, { linkedMentors, resolve }: Ledger): string | null {
  const reference = toReference(text);
  const target = reference.target ?? reference.name;
  const [mentor] = linkedMentors([{ target, shown: null, written: text, start: 0, end: text.length }], from);
  return mentor?.path ?? resolveReference(reference, from, resolve);
}

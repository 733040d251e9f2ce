/** Which mentor the page shows: the one that the open note is about, else the one it showed last. */
import type { Ledger } from "../../ledger/ledger";
import { recordAt } from "../../ledger/record-at";
import { baseName } from "../../notes/links";
import type { Mentor, RecordKind } from "../../records/record";

/** Kinds of note that are about a mentor where they name exactly one. */
const ABOUT: readonly RecordKind[] = ["mentor", "meeting", "letter", "goal", "event", "contact", "milestone"];

/** What the page follows. */
export interface Followed {
  /** The path of the note that is open; null where none is. */
  readonly note: string | null;
  /** The path of the mentor that was shown last; null before there was one. */
  readonly last: string | null;
}

export interface ShownMentor {
  readonly mentor: Mentor;
  /** The open note's name, where the mentor is not the one it is about; null where it is, and where none is open. */
  readonly instead: string | null;
}

/** @returns the one mentor that a note is about; null where it is about none or several */
function mentorOfNote(ledger: Ledger, path: string): Mentor | null {
  const record = recordAt(ledger, path);
  if (!record || !ABOUT.includes(record.kind)) return null;
  const [mentor, ...others] = ledger.mentorsOf(record);
  return mentor && others.length === 0 ? mentor : null;
}

/** @returns null where the open note is about no one mentor and none was shown before */
export function mentorToShow(ledger: Ledger, { note, last }: Followed): ShownMentor | null {
  const own = note === null ? null : mentorOfNote(ledger, note);
  if (own) return { mentor: own, instead: null };
  const before = last === null ? undefined : ledger.mentors.get(last);
  return before ? { mentor: before, instead: note === null ? null : baseName(note) } : null;
}

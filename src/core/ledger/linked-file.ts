/** A file that a note names: a CV, a statement. */
import { dateInName, type CalendarDate } from "../calendar/calendar-date";
import { baseName } from "../notes/links";
import { resolveReference, type Reference } from "../records/reference";
import type { Ledger } from "./ledger";
import { recordAt } from "./record-at";

export interface LinkedFile {
  /** Null where the link leads nowhere, or is a bare text. */
  readonly path: string | null;
  readonly name: string;
  /** The date of its note, where that is a record, else the one in its name. */
  readonly date: CalendarDate | null;
}

/** @param from the note that names it */
export function linkedFile(reference: Reference, from: string, ledger: Ledger): LinkedFile {
  const path = resolveReference(reference, from, ledger.resolve);
  const name = baseName(path ?? reference.name);
  return { path, name, date: (path ? recordAt(ledger, path)?.date : null) ?? dateInName(name) };
}

/** What makes a commitment clear: by when, and how much of it. */
import { parseDateAndTime, type CalendarDate } from "../../core/calendar/calendar-date";
import { parseEntryLine } from "../../core/notes/entry-line";

export interface Clarity {
  /** Null where it is not known; what the line says then stays. */
  readonly due: CalendarDate | null;
  /** May be empty; what the line says then stays. */
  readonly scope: string;
}

/** @returns what an entry's line says already, for the form to begin with */
export function clarityOf({ written }: { readonly written: string | null }): Clarity {
  const { fields } = parseEntryLine(written ?? "");
  // Of two fields of one name the first that is filled counts, as for rows.
  const valueOf = (name: string) =>
    fields.find((field) => field.name === name && field.value !== "")?.value ?? "";
  return { due: parseDateAndTime(valueOf("due"))?.date ?? null, scope: valueOf("scope") };
}

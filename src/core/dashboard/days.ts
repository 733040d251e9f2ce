/** Days as pictures label and order them. */
import type { CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";

/** @returns the name of a day's month as a label has room for, such as `Nov` */
export function monthName(day: CalendarDate): string {
  return sayShortDate(day, day).split(" ")[0] ?? "";
}

/** Compares what is dated, for the newest first; what has no date comes last. */
export function newestFirst(
  { date: a }: { readonly date: CalendarDate | null },
  { date: b }: { readonly date: CalendarDate | null },
): number {
  return (a ?? "") > (b ?? "") ? -1 : (a ?? "") < (b ?? "") ? 1 : 0;
}

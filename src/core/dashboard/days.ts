/** Days as pictures label and order them. */
import { addMonths, type CalendarDate } from "../calendar/calendar-date";

/** How many months the pictures of contact and of signs show. */
const MONTHS = 12;

/** @returns the last twelve months as `YYYY-MM`, the oldest first; the last one is that of `today` */
export function lastMonths(today: CalendarDate): string[] {
  return Array.from({ length: MONTHS }, (_, place) => addMonths(today, place - MONTHS + 1).slice(0, 7));
}

const MONTH_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/**
 * @param day a day, or a month as `YYYY-MM`
 * @returns the name of its month as a label has room for, such as `Nov`
 */
export function monthName(day: string): string {
  return MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? day;
}

/** Compares what is dated, for the newest first; what has no date comes last. */
export function newestFirst(
  { date: a }: { readonly date: CalendarDate | null },
  { date: b }: { readonly date: CalendarDate | null },
): number {
  return (a ?? "") > (b ?? "") ? -1 : (a ?? "") < (b ?? "") ? 1 : 0;
}

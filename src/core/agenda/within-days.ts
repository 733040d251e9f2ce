/** Keeping what falls within some days from today. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Row } from "./row";

/** @returns whether a row is due up to a day, waits for others or has no date; without a day, every row is kept */
export function isWithin({ due, state }: Pick<Row, "due" | "state">, last: CalendarDate | null): boolean {
  return last === null || due === null || state === "waiting" || due <= last;
}

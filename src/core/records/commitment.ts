/** Work taken on for a mentor: whether it was delivered, and when. */
import type { CalendarDate } from "../calendar/calendar-date";
import { dateField, isOpen, isTicked, type Entry } from "./entry";

/** Whether a commitment is delivered, or its line is closed in another way. */
export function isDelivered(entry: Entry): boolean {
  return entry.fields.has("delivered") || !isOpen(entry);
}

/** @returns the day of delivery: `delivered`, else a ticked line's done date; null where neither says it */
export function deliveredOn(entry: Entry): CalendarDate | null {
  return dateField(entry, "delivered") ?? (isTicked(entry) ? dateField(entry, "completion") : null);
}

/** @returns whether the line says that it may be late: any text in `at_risk` but no */
export function isAtRisk({ fields }: Entry): boolean {
  const written = fields.get("at_risk")?.trim() ?? "";
  return written !== "" && !/^(no|false)$/i.test(written);
}

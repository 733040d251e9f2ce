/** All contact with a mentor, from lines of notes and from meetings. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Mentor } from "../records/record";
import type { Ledger } from "./ledger";
import { heldMeetings } from "./mentor-meetings";

/** @returns each day of contact up to today once, the oldest first */
export function contactHistory(ledger: Ledger, mentor: Mentor, today: CalendarDate): CalendarDate[] {
  const met = heldMeetings(ledger, mentor, today).map(({ date }) => date);
  const days = [...ledger.contactDays(mentor), ...met].filter((day) => day !== null && day <= today);
  return [...new Set(days as CalendarDate[])].sort();
}

/** @returns the day since which a mentor is known: `since`, else the first contact; null where there was none */
export function knownSince(ledger: Ledger, mentor: Mentor, today: CalendarDate): CalendarDate | null {
  return mentor.properties.since ?? contactHistory(ledger, mentor, today)[0] ?? null;
}

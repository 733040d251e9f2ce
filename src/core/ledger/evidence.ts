/** Evidence: moments that mentors saw, which a letter can be written from. */
import type { CalendarDate } from "../calendar/calendar-date";
import { dateOfEntry, type Ledger } from "./ledger";

/**
 * Evidence stands in the mentor's note, in a meeting with them, or links them; links do not take it from the others.
 * @returns the paths of the mentors who have seen something up to today that is noted
 */
export function mentorsWithEvidence(ledger: Ledger, today: CalendarDate): ReadonlySet<string> {
  const found = new Set<string>();
  for (const record of ledger.records) {
    const evidence = record.entries.filter(
      (entry) => entry.kind === "evidence" && (dateOfEntry(record, entry) ?? today) <= today,
    );
    for (const { links } of evidence)
      for (const { path } of [...ledger.mentorsOf(record), ...ledger.linkedMentors(links, record.path)])
        found.add(path);
  }
  return found;
}

/** Evidence: moments that mentors saw, which a letter can be written from. */
import type { CalendarDate } from "../calendar/calendar-date";
import { addTo } from "../notes/add-to";
import { compareTexts } from "../notes/compare-texts";
import type { Entry } from "../records/entry";
import { entryWords } from "../records/entry-words";
import type { AnyRecord, Mentor } from "../records/record";
import { dateOfEntry, mentorsOfEntry, type Ledger } from "./ledger";

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

/** A moment that a mentor saw. */
export interface Moment {
  readonly record: AnyRecord;
  readonly entry: Entry;
  readonly date: CalendarDate | null;
  /** A number is what makes it strong. */
  readonly hasNumber: boolean;
}

/** One pass over a ledger serves every mentor and every day. */
const known = new WeakMap<Ledger, ReadonlyMap<string, readonly Moment[]>>();

/** @returns the moments that a mentor saw up to today, the newest first, what has no date last */
export function momentsWith(
  mentor: Mentor,
  { ledger, today }: { readonly ledger: Ledger; readonly today: CalendarDate },
): Moment[] {
  const all = known.get(ledger) ?? momentsByMentor(ledger);
  known.set(ledger, all);
  return (all.get(mentor.path) ?? []).filter(({ date }) => date === null || date <= today);
}

function momentsByMentor(ledger: Ledger): ReadonlyMap<string, readonly Moment[]> {
  const all = new Map<string, Moment[]>();
  for (const record of ledger.records)
    for (const entry of record.entries.filter(({ kind, sign }) => kind === "evidence" && sign !== "-")) {
      const moment = toMoment(record, entry);
      for (const { path } of mentorsIn({ record, entry, ledger })) addTo(all, path, moment);
    }
  const placeOf = ({ record, entry }: Moment) => `${record.path}|${String(entry.line)}`;
  for (const moments of all.values())
    moments.sort((a, b) => compareTexts(b.date ?? "", a.date ?? "") || compareTexts(placeOf(a), placeOf(b)));
  return all;
}

/** A link on the line does not take the moment from whom the note is about. */
function mentorsIn({
  record,
  entry,
  ledger,
}: {
  record: AnyRecord;
  entry: Entry;
  ledger: Ledger;
}): ReadonlySet<Mentor> {
  return new Set([...ledger.mentorsOf(record), ...mentorsOfEntry(ledger, record, entry)]);
}

function toMoment(record: AnyRecord, entry: Entry): Moment {
  const hasNumber = /\d/.test(entryWords(entry));
  return { record, entry, date: dateOfEntry(record, entry), hasNumber };
}

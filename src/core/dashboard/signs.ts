/** Signs of a good impression: what kind each is, and how long there was none. No score is made of them. */
import { addMonths, type CalendarDate } from "../calendar/calendar-date";
import { sayAgo, sayFullDate, sayShortDate } from "../calendar/say";
import { dateOfEntry, mentorsOfEntry, toName, type Ledger, type MentorName } from "../ledger/ledger";
import { entryWords } from "../records/entry-words";
import { plural } from "../rules/names";
import { lastMonths, monthName, newestFirst } from "./days";
import { recognizeSign, SIGN_LABELS, SIGNS, type Sign } from "./sign-words";

export interface SignEntry {
  readonly key: string;
  readonly sign: Sign;
  /** Such as `Invitations`. */
  readonly label: string;
  readonly mentors: readonly MentorName[];
  readonly date: CalendarDate | null;
  /** Such as `Nov 3`, or `no date`. */
  readonly when: string;
  /** What happened. */
  readonly what: string;
  readonly path: string;
  readonly line: number;
  readonly spoken: string;
}

export interface SignCount {
  readonly sign: Sign;
  readonly label: string;
  readonly count: number;
}

export interface SignMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Such as `Nov`. */
  readonly label: string;
  readonly count: number;
}

export interface SignsView {
  /** Newest first; those without a date last. */
  readonly entries: readonly SignEntry[];
  /** The five signs, each also where there is none yet; `other` only where there is one. */
  readonly counts: readonly SignCount[];
  /** The last twelve, the oldest first. */
  readonly months: readonly SignMonth[];
  /** Whole months since the newest sign; null where none is dated. */
  readonly monthsWithout: number | null;
  /** Such as `Last sign 3 weeks ago; signs in 4 of the last 12 months`. */
  readonly spoken: string;
}

/** @param only the path of one mentor's note, null for all */
export function signsView(ledger: Ledger, today: CalendarDate, only: string | null = null): SignsView {
  const entries = signEntries(ledger, today)
    .filter(({ mentors }) => only === null || mentors.some(({ path }) => path === only))
    .sort(newestFirst);
  const months = signMonths(entries, today);
  const newest = entries[0]?.date ?? null;
  return {
    entries,
    counts: countSigns(entries),
    months,
    monthsWithout: newest && monthsSince(newest, today),
    spoken: saySigns(newest, months, today),
  };
}

/** Signs are kept in mentors' notes; nothing dated after today has happened. */
function signEntries(ledger: Ledger, today: CalendarDate): SignEntry[] {
  return [...ledger.mentors.values()].flatMap((record) =>
    record.entries
      .filter((entry) => entry.kind === "signal" && (dateOfEntry(record, entry) ?? today) <= today)
      .map((entry): SignEntry => {
        const [what, date] = [entryWords(entry), dateOfEntry(record, entry)];
        const sign = recognizeSign(what);
        const mentors = mentorsOfEntry(ledger, record, entry).map(toName);
        const names = mentors.map(({ name }) => name).join(", ");
        const day = date ? sayFullDate(date) : "no date";
        return {
          key: `${record.path}:${String(entry.line)}`,
          sign,
          label: SIGN_LABELS[sign],
          mentors,
          date,
          when: date ? sayShortDate(date, today) : "no date",
          what,
          path: record.path,
          line: entry.line,
          spoken: `${SIGN_LABELS[sign]}, ${names}, ${day}: ${what}`,
        };
      }),
  );
}

function countSigns(entries: readonly SignEntry[]): SignCount[] {
  return SIGNS.map((sign) => {
    const count = entries.filter((entry) => entry.sign === sign).length;
    return { sign, label: SIGN_LABELS[sign], count };
  }).filter(({ sign, count }) => sign !== "other" || count > 0);
}

function signMonths(entries: readonly SignEntry[], today: CalendarDate): SignMonth[] {
  return lastMonths(today).map((month) => {
    const count = entries.filter(({ date }) => date?.startsWith(month)).length;
    return { month, label: monthName(month), count };
  });
}

function monthsSince(day: CalendarDate, today: CalendarDate): number {
  const [from, to] = [day, today].map((date) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)));
  const months = (to ?? 0) - (from ?? 0);
  return months > 0 && addMonths(day, months) > today ? months - 1 : months;
}

function saySigns(newest: CalendarDate | null, months: readonly SignMonth[], today: CalendarDate): string {
  if (newest === null) return "No dated sign yet";
  const some = months.filter(({ count }) => count > 0).length;
  return `Last sign ${sayAgo(newest, today)}; signs in ${String(some)} of the last ${plural(months.length, "month")}`;
}

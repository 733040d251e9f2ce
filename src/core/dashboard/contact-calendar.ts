/** A year of contact by weeks, a row for each mentor: where it was close, and where it paused. */
import { addDays, daysBetween, parseDate, type CalendarDate } from "../calendar/calendar-date";
import { sayFullDate, sayShortDate } from "../calendar/say";
import { contactHistory } from "../ledger/contact-history";
import { toName, type Ledger, type MentorName } from "../ledger/ledger";
import { plural } from "../rules/names";
import { monthName } from "./days";
import { mentorsInOrder } from "./mentor-list";

/** A year and the week that is not over yet. */
export const WEEKS = 53;

export interface CalendarWeek {
  /** Its Sunday. */
  readonly start: CalendarDate;
  /** Days of contact in it. */
  readonly count: number;
  /** Such as `Week of Sunday, November 1, 2026: 2 days of contact`, for a tooltip. */
  readonly words: string;
}

/** Where a month begins: above the week that holds its first day. */
export interface MonthMark {
  /** Such as `Nov`. */
  readonly label: string;
  /** Such as `2026`, with the first mark and with each January. */
  readonly year: string | null;
  /** The place of its week, from 0. */
  readonly week: number;
  /** Where that week begins, 0 to 100. */
  readonly percent: number;
}

export interface ContactYear extends MentorName {
  readonly weeks: readonly CalendarWeek[];
  /** The row in words, such as `Contact in 9 of the last 53 weeks; last on Nov 3; longest gap 7 weeks`. */
  readonly spoken: string;
}

export interface ContactCalendar {
  readonly months: readonly MonthMark[];
  readonly mentors: readonly ContactYear[];
  /** The most days of contact in one week, by which cells are shaded; at least 1. */
  readonly most: number;
}

/** @param only the path of one mentor's note, null for all who are to hear from you */
export function contactCalendar(
  ledger: Ledger,
  today: CalendarDate,
  only: string | null = null,
): ContactCalendar {
  const starts = weekStarts(today);
  const mentors = mentorsInOrder(ledger, only, ["active", "keeping-in-touch"]).map((mentor) =>
    toYear(toName(mentor), { days: contactHistory(ledger, mentor, today), starts, today }),
  );
  const counts = mentors.flatMap(({ weeks }) => weeks.map(({ count }) => count));
  return { months: monthMarks(starts), mentors, most: Math.max(1, ...counts) };
}

/** A Sunday that all weeks are counted from. */
const A_SUNDAY = parseDate("2023-01-01");

function weekStarts(today: CalendarDate): CalendarDate[] {
  const weekday = (((A_SUNDAY ? daysBetween(A_SUNDAY, today) : 0) % 7) + 7) % 7;
  return Array.from({ length: WEEKS }, (_, place) => addDays(today, 7 * (place - WEEKS + 1) - weekday));
}

function monthMarks(starts: readonly CalendarDate[]): MonthMark[] {
  const marks = starts.flatMap((start, week) => {
    const end = addDays(start, 6);
    return end.slice(8) <= "07" ? [{ end, week }] : [];
  });
  return marks.map(({ end, week }, place) => ({
    label: monthName(end),
    year: place === 0 || end.slice(5, 7) === "01" ? end.slice(0, 4) : null,
    week,
    percent: (100 * week) / WEEKS,
  }));
}

interface Span {
  /** Each day of contact, the oldest first. */
  readonly days: readonly CalendarDate[];
  readonly starts: readonly CalendarDate[];
  readonly today: CalendarDate;
}

function toYear(mentor: MentorName, span: Span): ContactYear {
  const counts = countByWeek(span);
  const weeks = span.starts.map((start, place): CalendarWeek => {
    const count = counts[place] ?? 0;
    const contact = count === 0 ? "no contact" : `${plural(count, "day")} of contact`;
    return { start, count, words: `Week of ${sayFullDate(start)}: ${contact}` };
  });
  return { ...mentor, weeks, spoken: sayYear(weeks, span) };
}

function countByWeek({ days, starts }: Span): number[] {
  const counts = starts.map(() => 0);
  const [first] = starts;
  for (const day of first ? days : []) {
    const week = Math.floor(daysBetween(first ?? day, day) / 7);
    if (week >= 0) counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
}

function sayYear(weeks: readonly CalendarWeek[], span: Span): string {
  const last = span.days.at(-1);
  if (!last) return "No contact yet";
  const busy = weeks.filter(({ count }) => count > 0).length;
  const seen =
    busy === 0 ? `No contact in the last ${WEEKS} weeks` : `Contact in ${busy} of the last ${WEEKS} weeks`;
  const gap = busy === 0 ? 0 : longestGap(span);
  const parts = [seen, `last on ${sayShortDate(last, span.today)}`];
  return [...parts, ...(gap > 0 ? [`longest gap ${plural(gap, "week")}`] : [])].join("; ");
}

/** @returns the most whole weeks between contacts, or since the last; before the first one ever nothing was missing */
function longestGap({ days, starts, today }: Span): number {
  const first = starts[0] ?? today;
  const shown = days.filter((day) => day >= first);
  const edges = [...(shown.length < days.length ? [first] : []), ...shown, today];
  const gaps = edges.map((day, place) => daysBetween(edges[place - 1] ?? day, day));
  return Math.floor(Math.max(...gaps) / 7);
}

/** The mentors: when each was last in touch, against how often that is meant to be, and the last twelve months. */
import type { Row } from "../agenda/row";
import { daysBetween, type CalendarDate } from "../calendar/calendar-date";
import { formatLength } from "../calendar/length";
import { sayAgo, sayFullDate, sayShortDate } from "../calendar/say";
import { contactHistory } from "../ledger/contact-history";
import { mentorStatus, toName, type Ledger, type MentorName } from "../ledger/ledger";
import { lastContact, nextMeeting } from "../ledger/mentor-meetings";
import type { Mentor } from "../records/record";
import { rhythmOf, type Rhythm } from "../rules/check-in";
import { lastMonths, monthName } from "./days";
import { mentorsInOrder } from "./mentor-list";
import { isShown, type PanelSource } from "./panel-source";

/** A month of the strip. */
export interface ContactMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Days on which there was contact. */
  readonly days: number;
}

/** `late` and `due` are those of the check-in row, so that list and row never disagree. */
export type Standing = "late" | "due" | "quiet" | "recent" | "none";

export interface MentorView extends MentorName {
  /** Roles, and what the relationship is where that is not "active". */
  readonly tags: readonly string[];
  readonly standing: Standing;
  /** Such as `3 weeks ago`, or `no contact yet`. */
  readonly last: string;
  readonly lastDate: string | null;
  /** Such as `every 2–3 months`; null for a mentor who is not to hear from you regularly. */
  readonly rhythm: string | null;
  /** Such as `Due after 2 months, late after 3 months`. */
  readonly rhythmInFull: string | null;
  /** Such as `next Nov 24`; null where no meeting is planned. */
  readonly next: string | null;
  /** Twelve, the oldest first; the last one is this month. */
  readonly months: readonly ContactMonth[];
  /** The strip in words. */
  readonly monthsSpoken: string;
}

/** @returns the mentors that the filter leaves */
export function shownMentors(source: PanelSource): MentorView[] {
  const { ledger, rows, today } = source;
  return mentorViews(ledger, rows, today).filter(({ path, name, tags }) =>
    isShown(source, { texts: tags, mentors: [{ path, name }] }),
  );
}

/** @returns the mentors by name, those first whose relationship is active; ended ones are left out */
export function mentorViews(ledger: Ledger, rows: readonly Row[], today: CalendarDate): MentorView[] {
  const checkIns = new Map(
    rows.filter(({ rule }) => rule === "check-in").map((row) => [row.path, row.state]),
  );
  return mentorsInOrder(ledger, null).map((mentor) =>
    toView(mentor, { ledger, today, state: checkIns.get(mentor.path) }),
  );
}

interface MentorContext {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
  /** The state of the mentor's check-in row, where there is one. */
  readonly state: Row["state"] | undefined;
}

function toView(mentor: Mentor, { ledger, today, state }: MentorContext): MentorView {
  const last = lastContact(ledger, mentor, today);
  const rhythm = rhythmOf(mentor, ledger.settings);
  const next = nextMeeting(ledger, mentor, today)?.date;
  const months = contactMonths(contactHistory(ledger, mentor, today), today);
  return {
    ...toName(mentor),
    tags: tagsOf(mentor),
    standing: standingOf(last, state, today),
    last: last ? sayAgo(last, today) : "no contact yet",
    lastDate: last ? sayFullDate(last) : null,
    rhythm: rhythm && sayRhythm(rhythm),
    rhythmInFull:
      rhythm && `Due after ${formatLength(rhythm.cadence)}, late after ${formatLength(rhythm.limit)}`,
    next: next ? `next ${sayShortDate(next, today)}` : null,
    months,
    monthsSpoken: sayMonths(months),
  };
}

/** In one unit the two lengths are a span: due after the first, late after the second. */
function sayRhythm({ cadence, limit }: Rhythm): string {
  if (cadence.unit !== limit.unit || cadence.count >= limit.count)
    return `every ${formatLength(cadence)}, at most ${formatLength(limit)}`;
  return `every ${String(cadence.count)}–${formatLength(limit)}`;
}

function tagsOf(mentor: Mentor): string[] {
  const status = mentorStatus(mentor);
  const words = status === "active" ? [] : [status.replaceAll("-", " ")];
  return [...(mentor.properties.roles ?? []), ...words];
}

function standingOf(
  last: CalendarDate | null,
  state: Row["state"] | undefined,
  today: CalendarDate,
): Standing {
  if (!last) return "none";
  if (state === "overdue") return "late";
  if (state === "today") return "due";
  return daysBetween(last, today) <= 30 ? "recent" : "quiet";
}

/** @returns how many days of contact each of the last twelve months had */
export function contactMonths(days: readonly CalendarDate[], today: CalendarDate): ContactMonth[] {
  return lastMonths(today).map((month) => ({
    month,
    days: days.filter((day) => day.startsWith(month)).length,
  }));
}

function sayMonths(months: readonly ContactMonth[]): string {
  const some = months.filter(({ days }) => days > 0);
  const list = some.map((month) => `${monthName(month.month)} ${String(month.days)}`).join(", ");
  return `Days of contact in the last 12 months: ${list || "none"}`;
}

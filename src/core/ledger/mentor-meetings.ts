/** The meetings with a mentor as a day sees them: what was held, and what comes next. */
import { earliest, type CalendarDate } from "../calendar/calendar-date";
import type { Meeting, Mentor } from "../records/record";
import { isComing, meetingStatus, type Ledger } from "./ledger";

interface Meetings {
  readonly held: readonly Meeting[];
  readonly next: Meeting | null;
}

/** Every row about a meeting asks anew, so that each mentor's meetings are gone through once a ledger and day. */
const known = new WeakMap<Ledger, Map<string, Meetings>>();

function meetingsOf(ledger: Ledger, mentor: Mentor, today: CalendarDate): Meetings {
  const all = known.get(ledger) ?? new Map<string, Meetings>();
  known.set(ledger, all);
  const key = `${today}${mentor.path}`;
  const found = all.get(key) ?? sorted(ledger, mentor, today);
  all.set(key, found);
  return found;
}

function sorted(ledger: Ledger, mentor: Mentor, today: CalendarDate): Meetings {
  const meetings = ledger.meetingsWith(mentor);
  return {
    held: meetings.filter((meeting) => meetingStatus(meeting, today, ledger.settings) === "held"),
    next: meetings.find((meeting) => isComing(meeting, today, ledger.settings)) ?? null,
  };
}

/** @returns the earliest meeting to come with a mentor, null where none is planned */
export function nextMeeting(ledger: Ledger, mentor: Mentor, today: CalendarDate): Meeting | null {
  return meetingsOf(ledger, mentor, today).next;
}

/** @returns the meetings held with a mentor, the oldest first */
export function heldMeetings(ledger: Ledger, mentor: Mentor, today: CalendarDate): readonly Meeting[] {
  return meetingsOf(ledger, mentor, today).held;
}

const anyone = new WeakMap<Ledger, { readonly today: CalendarDate; readonly day: CalendarDate | null }>();

/** @returns the day of the next meeting with any mentor */
export function nextMeetingDay(ledger: Ledger, today: CalendarDate): CalendarDate | null {
  const before = anyone.get(ledger);
  if (before?.today === today) return before.day;
  const days = [...ledger.mentors.values()].map((mentor) => nextMeeting(ledger, mentor, today)?.date ?? null);
  const day = earliest(days);
  anyone.set(ledger, { today, day });
  return day;
}

/** @returns the newest day of contact with a mentor that is not after today; null where there was none */
export function lastContact(ledger: Ledger, mentor: Mentor, today: CalendarDate): CalendarDate | null {
  const met = heldMeetings(ledger, mentor, today).map(({ date }) => date);
  return [...ledger.contactDays(mentor), ...met].reduce<CalendarDate | null>(
    (newest, day) => (day && day <= today && (!newest || day > newest) ? day : newest),
    null,
  );
}

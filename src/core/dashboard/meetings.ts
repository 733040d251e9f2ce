/** The meetings to come: when to be there, and whether they are prepared. */
import type { Row } from "../agenda/row";
import { addDays, type CalendarDate } from "../calendar/calendar-date";
import { clockTime, minuteOf } from "../calendar/moment";
import { sayFullDate, sayShortDate, sayWhen } from "../calendar/say";
import { isComing, meetingTime, toName, type Ledger, type MentorName } from "../ledger/ledger";
import { baseName } from "../notes/links";
import type { Meeting } from "../records/record";
import { preparation } from "../rules/prepare-meeting";
import type { ActName } from "../rules/rule";
import { compareTexts } from "../notes/compare-texts";
import { isShown, type PanelSource } from "./panel-source";

export interface ComingMeeting {
  readonly path: string;
  readonly mentors: readonly MentorName[];
  /** Whom it is with, or the note's name. */
  readonly title: string;
  readonly date: CalendarDate;
  /** Such as `Tue`, or `today`; a far day is its date. */
  readonly when: string;
  /** Such as `Nov 24`; null where `when` says so already. */
  readonly shortDate: string | null;
  readonly fullDate: string;
  /** Such as `16:30–17:00`; null where the note names no time. */
  readonly time: string | null;
  /** Such as `16:20–16:25`: the guide asks to be five to ten minutes early. */
  readonly beThere: string | null;
  readonly place: string | null;
  readonly isImportant: boolean;
  /** The times in words, such as `16:30–17:00` and `be there 16:20–16:25`. */
  readonly times: readonly string[];
  /** Such as `To prepare: add questions`, or `Prepared · agenda sent Nov 20`. */
  readonly prepared: string;
  /** What is noted down on its day; null on any other day. */
  readonly onTheDay: MeetingDay | null;
  /** What can be done with it, as a row that no rule has made. */
  readonly row: Row;
}

export interface MeetingDay {
  /** Such as `Arrived on time`; null until it is noted. */
  readonly arrived: string | null;
  /** Such as `ran over, as agreed`; null until it is noted. */
  readonly overran: string | null;
}

/** @returns the coming meetings that the filter and the days leave */
export function shownMeetings(source: PanelSource): ComingMeeting[] {
  const { ledger, today, days } = source;
  const last = days === null ? null : addDays(today, days);
  return comingMeetings(ledger, today).filter(
    ({ title, mentors, place, path, date }) =>
      (last === null || date <= last) && isShown(source, { texts: [title, place, baseName(path)], mentors }),
  );
}

export function comingMeetings(ledger: Ledger, today: CalendarDate): ComingMeeting[] {
  return ledger.meetings
    .filter((meeting) => isComing(meeting, today, ledger.settings))
    .map((meeting) => toComing(meeting, ledger, today))
    .sort((a, b) => compareTexts(placeOf(a), placeOf(b)));
}

/** A meeting without a time stands before those that have one: it may be at any hour. */
function placeOf({ date, time, path }: ComingMeeting): string {
  return `${date} ${time ?? ""}\u0000${path}`;
}

function toComing(meeting: Meeting, ledger: Ledger, today: CalendarDate): ComingMeeting {
  const { date, properties } = meeting;
  const mentors = ledger.mentorsOf(meeting).map(toName);
  // isComing lets only meetings with a date pass.
  const day = date ?? today;
  const [when, shortDate] = [sayWhen(day, today), sayShortDate(day, today)];
  return {
    path: meeting.path,
    mentors,
    title: mentors.map(({ name }) => name).join(", ") || meeting.noteName,
    date: day,
    when,
    shortDate: when === shortDate ? null : shortDate,
    fullDate: sayFullDate(day),
    ...timesOf(meeting),
    place: properties.place ?? null,
    isImportant: properties.important ?? false,
    prepared: sayPrepared(meeting, today),
    onTheDay: day === today ? dayOf(meeting) : null,
    row: meetingRow(meeting, { mentors, isToday: day === today }),
  };
}

const ARRIVED = { early: "Arrived early", "on-time": "Arrived on time", late: "Arrived late" };
const OVERRAN = { no: "ended on time", asked: "ran over, as agreed", yes: "ran over" };

function dayOf({ properties: { arrived, overran } }: Meeting): MeetingDay {
  return { arrived: arrived ? ARRIVED[arrived] : null, overran: overran ? OVERRAN[overran] : null };
}

function meetingRow(
  meeting: Meeting,
  { mentors, isToday }: { readonly mentors: readonly MentorName[]; readonly isToday: boolean },
): Row {
  return {
    key: `meetings|${meeting.path}`,
    rule: "prepare-meeting",
    state: "open",
    ...{ due: null, limit: null, why: "", figure: "setting", line: null, written: null, recurs: false },
    title: meeting.noteName,
    mentors,
    path: meeting.path,
    acts: [...(isToday ? actsOfDay(meeting) : []), ...actsBefore(meeting)],
    stopQuestion: null,
  };
}

function actsOfDay({ properties: { arrived, overran } }: Meeting): ActName[] {
  const ways: ActName[] = ["mark-arrived-early", "mark-arrived-on-time", "mark-arrived-late"];
  const over: ActName[] = ["draft-run-over", "mark-overran-asked"];
  return [...(arrived ? [] : ways), ...(overran ? [] : over), "close-meeting"];
}

function actsBefore({ properties: { agenda_sent: sent } }: Meeting): ActName[] {
  const agenda: ActName[] = sent ? [] : ["draft-agenda", "mark-agenda-sent"];
  return ["prepare-meeting", "add-questions", ...agenda, "reschedule", "mark-cancelled"];
}

function sayPrepared(meeting: Meeting, today: CalendarDate): string {
  const { missing } = preparation(meeting);
  const sent = meeting.properties.agenda_sent;
  const state = missing.length === 0 ? "Prepared" : `To prepare: ${missing.join(", ")}`;
  return sent ? `${state} · agenda sent ${sayShortDate(sent, today)}` : state;
}

function timesOf(meeting: Meeting): Pick<ComingMeeting, "time" | "beThere" | "times"> {
  const at = meetingTime(meeting);
  if (at === null) return { time: null, beThere: null, times: ["no time yet"] };
  const start = minuteOf(at);
  const { duration } = meeting.properties;
  const end = duration ? `–${clockTime(start + duration)}` : "";
  const time = `${clockTime(start)}${end}`;
  const beThere = `${clockTime(start - EARLY.most)}–${clockTime(start - EARLY.least)}`;
  return { time, beThere, times: [time, `be there ${beThere}`] };
}

/** Minutes to be early, for a meeting in person and on line alike. */
const EARLY = { least: 5, most: 10 };

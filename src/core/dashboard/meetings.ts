/** The meetings to come: when to be there, and whether they are prepared. */
import { addDays, type CalendarDate } from "../calendar/calendar-date";
import { sayFullDate, sayShortDate, sayWhen } from "../calendar/say";
import { isComing, toName, type Ledger, type MentorName } from "../ledger/ledger";
import { baseName } from "../notes/links";
import type { Meeting } from "../records/record";
import { preparation } from "../rules/prepare-meeting";
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
  };
}

function sayPrepared(meeting: Meeting, today: CalendarDate): string {
  const { missing } = preparation(meeting);
  const sent = meeting.properties.agenda_sent;
  const state = missing.length === 0 ? "Prepared" : `To prepare: ${missing.join(", ")}`;
  return sent ? `${state} · agenda sent ${sayShortDate(sent, today)}` : state;
}

function timesOf({ properties }: Meeting): Pick<ComingMeeting, "time" | "beThere" | "times"> {
  const start = timeOf(properties);
  if (start === null) return { time: null, beThere: null, times: ["no time yet"] };
  const end = properties.duration ? `–${clock(start + properties.duration)}` : "";
  const time = `${clock(start)}${end}`;
  const beThere = `${clock(start - EARLY.most)}–${clock(start - EARLY.least)}`;
  return { time, beThere, times: [time, `be there ${beThere}`] };
}

/** Minutes to be early, for a meeting in person and on line alike. */
const EARLY = { least: 5, most: 10 };

/** @returns the minute of the day at which a meeting begins; a `time` counts before one in its `date` */
function timeOf({ time, date }: Meeting["properties"]): number | null {
  const [hour, minute] = (time ?? date?.time ?? "").split(":").map(Number);
  return hour === undefined || minute === undefined ? null : hour * 60 + minute;
}

const DAY = 24 * 60;

/** @returns a minute of the day as `HH:MM`; one of the day before or after has its own clock time */
function clock(minute: number): string {
  const inDay = (minute + DAY) % DAY;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

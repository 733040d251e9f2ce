/** Moving a meeting: how much notice that gives, and what its note then says. */
import { daysBetween, parseDate, type CalendarDate } from "../calendar/calendar-date";
import { hoursBetween, type Moment } from "../calendar/moment";
import { readFrontmatter } from "../notes/frontmatter";
import { becomes, inTurn, type Edit } from "../notes/edit/edit";
import { removeProperty, setListProperty, setProperty } from "../notes/edit/set-property";
import { meeting as MEETING } from "../records/kinds/meeting";
import { moveWords, type Move } from "../records/move";
import type { Meeting } from "../records/record";
import { toTexts } from "../records/values";
import { plural } from "../rules/names";

/** Hours of notice that the guide asks for (N5). */
const GUIDE = { least: 24, best: 48 };

export interface Notice {
  readonly level: "passed" | "short" | "fair" | "best";
  /** Such as `30 hours' notice`. */
  readonly length: string;
}

/** Without a time of day, whole days are counted: the day before is a day's notice. */
export function noticeOf(meeting: Moment, now: Moment): Notice {
  const days = daysBetween(now.date, meeting.date);
  const hours = hoursBetween(now, meeting);
  const length = `${hours === null ? possessive(days, "day") : possessive(hours, "hour")} notice`;
  return { level: levelOf(hours ?? days * 24, days), length };
}

function levelOf(hours: number, days: number): Notice["level"] {
  if (hours < 0 || days < 0) return "passed";
  if (hours < GUIDE.least) return "short";
  return hours < GUIDE.best ? "fair" : "best";
}

function possessive(count: number, word: string): string {
  return `${plural(count, word)}${count === 1 ? "'s" : "'"}`;
}

/**
 * @param isAsked a message asks for the change, and says sorry at short notice
 * @returns the notice that a change gives, beside the guide's figures, which are said to be the guide's
 */
export function sayNotice({ level, length }: Notice, isAsked = true): string {
  const sorry = isAsked ? ", so the message says sorry" : "";
  const range = `${String(GUIDE.least)} to ${String(GUIDE.best)} hours`;
  if (level === "passed") return `The time of the meeting has passed${sorry}.`;
  if (level === "short") return `${length}. The guide asks for ${range}${sorry}.`;
  if (level === "fair")
    return `${length}, which the guide's ${range} allow. ${String(GUIDE.best)} or more is best.`;
  return `${length}. The guide asks for ${range}; this is best.`;
}

/** When a meeting is to be instead. */
export interface NewTime {
  readonly date: CalendarDate;
  readonly time: string | null;
}

type Moved = Meeting["properties"]["moved"];

/**
 * One change counts once: who asks first and enters the day when it is agreed on has moved the meeting once.
 * @param moved the changes that are noted
 * @returns the one by which the same side asked to move the meeting from the same time; null where none did
 */
export function askedBefore(
  moved: Moved,
  { from, by }: Pick<Move, "from" | "by">,
): Pick<Move, "asked"> | null {
  const isSame = ({ date, time }: Moment) =>
    date === from.date && (time === from.time || time === null || from.time === null);
  const noted = moved ?? [];
  const others = noted.findLastIndex((one) => !isSame(one.from));
  return noted.slice(others + 1).find((one) => one.by === by) ?? null;
}

/**
 * @param to null where only the asking is noted
 * @returns the edit of the meeting's note: the change is added to `moved` unless it was asked for before, and the
 *   day and time are set
 */
export function rescheduled(move: Move, to: NewTime | null): (text: string) => Edit {
  // The note may have been moved elsewhere meanwhile; then that day must not be lost.
  const noted = (text: string) => {
    const asked = { ...move, from: momentIn(text, move.from) };
    if (askedBefore(movedIn(text), asked)) return becomes(text);
    return setListProperty(text, { name: "moved" }, (old) => [...old, moveWords(asked)]);
  };
  return to ? inTurn(noted, (text) => withTime(text, to)) : noted;
}

const DAY_AND_TIME = /\d{4}-\d{2}-\d{2}(?:([Tt ])\d{1,2}:\d{2}(?::\d{2})?)?/;

/** A time that stands in `date` stays there; `time` is set where it is there, or where `date` holds none. */
function withTime(text: string, { date, time }: NewTime): Edit {
  const old = writtenDate(text);
  const sign = DAY_AND_TIME.exec(old)?.[1];
  const day = sign && time ? `${date}${sign}${time}` : date;
  const dated = setProperty(text, "date", isPlainLink(old) ? `[[${day}]]` : day);
  if (!dated.ok) return dated;
  const hasTime = has(dated.text, "time");
  if (time === null) return hasTime ? removeProperty(dated.text, "time") : dated;
  return hasTime || !sign ? setProperty(dated.text, "time", time) : becomes(dated.text);
}

function movedIn(text: string): Moved {
  const frontmatter = readFrontmatter(text);
  return frontmatter.state === "data" ? MEETING.properties.moved.read(frontmatter.data["moved"]).value : [];
}

/** @returns the moment that a note's properties name now; what was seen where they do not say */
function momentIn(text: string, seen: Moment): Moment {
  const written = writtenDate(text);
  const date = parseDate(/\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ?? "");
  if (!date) return seen;
  const [, hour, minute] =
    CLOCK.exec(firstText(text, "time")) ?? /[Tt ](\d{1,2}):(\d{2})/.exec(written) ?? [];
  const time = hour && minute ? `${hour.padStart(2, "0")}:${minute}` : null;
  return { date, time: time ?? (date === seen.date ? seen.time : null) };
}

const CLOCK = /^(\d{1,2}):(\d{2})/;

function writtenDate(text: string): string {
  return firstText(text, "date");
}

function firstText(text: string, name: string): string {
  const frontmatter = readFrontmatter(text);
  return frontmatter.state === "data" ? (toTexts(frontmatter.data[name]).texts[0] ?? "") : "";
}

/** A link to the note of the day, which shows nothing else. */
function isPlainLink(written: string): boolean {
  return /^\[\[\d{4}-\d{2}-\d{2}\]\]$/.test(written);
}

function has(text: string, name: string): boolean {
  return firstText(text, name) !== "";
}

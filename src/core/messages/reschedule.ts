/** Moving a meeting: how much notice that gives, and what its note then says. */
import { daysBetween, type CalendarDate } from "../calendar/calendar-date";
import { hoursBetween, type Moment } from "../calendar/moment";
import { readFrontmatter } from "../notes/frontmatter";
import { becomes, inTurn, type Edit } from "../notes/edit/edit";
import { removeProperty, setListProperty, setProperty } from "../notes/edit/set-property";
import { moveWords, type Move } from "../records/move";
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

/** @returns the notice that a change gives, beside the guide's figures, which are said to be the guide's */
export function sayNotice({ level, length }: Notice): string {
  const range = `${String(GUIDE.least)} to ${String(GUIDE.best)} hours`;
  if (level === "passed") return "The time of the meeting has passed, so the message says sorry.";
  if (level === "short") return `${length}. The guide asks for ${range}, so the message says sorry.`;
  if (level === "fair")
    return `${length}, which the guide's ${range} allow. ${String(GUIDE.best)} or more is best.`;
  return `${length}. The guide asks for ${range}; this is best.`;
}

/** When a meeting is to be instead. */
export interface NewTime {
  readonly date: CalendarDate;
  readonly time: string | null;
}

/**
 * @param to null where only the asking is noted
 * @returns the edit of the meeting's note: the change is added to `moved`, and the day and time are set
 */
export function rescheduled(move: Move, to: NewTime | null): (text: string) => Edit {
  const noted = (text: string) =>
    setListProperty(text, { name: "moved" }, (old) => [...old, moveWords(move)]);
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

function writtenDate(text: string): string {
  const frontmatter = readFrontmatter(text);
  return frontmatter.state === "data" ? (toTexts(frontmatter.data["date"]).texts[0] ?? "") : "";
}

/** A link to the note of the day, which shows nothing else. */
function isPlainLink(written: string): boolean {
  return /^\[\[\d{4}-\d{2}-\d{2}\]\]$/.test(written);
}

function has(text: string, name: string): boolean {
  const frontmatter = readFrontmatter(text);
  return frontmatter.state === "data" && toTexts(frontmatter.data[name]).texts.length > 0;
}

/** What is new for those a message goes to: news that they were not told, goals that changed, progress made. */
import { addDays, type CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import { lastContact } from "../ledger/mentor-meetings";
import { untoldOf } from "../ledger/milestone-audience";
import { compareTexts } from "../notes/compare-texts";
import type { Entry } from "../records/entry";
import { changeKind } from "../records/goal-change";
import type { Goal, Mentor, Milestone } from "../records/record";
import { sayNote } from "../rules/objects";
import { type AboutWhat, type MessageContext } from "./context";
import { changeNews } from "./goal-words";
import { sayPurpose } from "./letter-words";
import type { Told } from "./places/place";
import { plainLine } from "./plain";
import { isOfAll, sharedGoals } from "./shared";
import { sayEntry, sayText, withoutEnd } from "./words";

/** An update is short: four lines of news (ours), and progress is what is left out. */
const MOST_NEWS = 4;

export interface News {
  readonly words: string;
  readonly day: CalendarDate | null;
  /** What noting down that it was told is about; null for what is not noted down. */
  readonly told: Told | null;
}

/** @returns the newest news, the oldest of it first, as it happened; what a note says it is about leads */
export function newsFor(context: MessageContext): readonly News[] {
  const about = context.about ? newsOf(context.about) : [];
  const untold = untoldMilestones(context).filter(({ path }) => path !== context.about?.record.path);
  const events = inTime([...untold.map(milestoneNews), ...changedGoals(context)]);
  const news = [...about, ...newest(events, MOST_NEWS - about.length)];
  return [...news, ...newest(progress(context), MOST_NEWS - news.length)];
}

/** @returns the newest day of contact with one of those it goes to */
export function newestContact({ ledger, today, mentors }: MessageContext): CalendarDate | null {
  return latest(mentors.map((mentor) => lastContact(ledger, mentor, today)));
}

/** What the note, or the line of it, has come to. */
function newsOf(about: AboutWhat): News[] {
  const { record, entry } = about;
  if (record.kind === "milestone") return [milestoneNews(record)];
  const outcome = entry ? entry.fields.get("outcome") : record.kind === "letter" && record.properties.outcome;
  if (!outcome) return [];
  const purpose = record.kind === "letter" ? sayPurpose(record) : null;
  const what = entry ? sayEntry(entry) : (purpose ?? "your letter");
  const words = `${what}: ${withoutEnd(sayText(outcome))}`;
  return [{ words, day: null, told: { ...about, act: "mark-told", words } }];
}

function milestoneNews(record: Milestone): News {
  const words = plainLine(sayNote(record.noteName));
  return { words, day: record.date, told: { record, entry: null, act: "mark-told-to", words } };
}

/** The milestones that one of them was not told of, as far back as a row asks to tell them. */
function untoldMilestones({ ledger, today, mentors }: MessageContext): Milestone[] {
  const oldest = rowsUntil(ledger, today);
  return ledger.milestones
    .filter(({ date }) => isBetween(date, oldest, today))
    .filter((milestone) => mentors.some((mentor) => isUntold(milestone, mentor, ledger)));
}

function isUntold(milestone: Milestone, mentor: Mentor, ledger: Ledger): boolean {
  const isAbout = (only: NonNullable<Milestone["dismissed"][number]["mentor"]>) =>
    ledger.namedMentors([only], milestone.path).includes(mentor);
  const isWavedOff = milestone.dismissed.some(
    ({ rule, mentor: only }) => rule === "tell-milestone" && (only === null || isAbout(only)),
  );
  return !isWavedOff && untoldOf(milestone, ledger).includes(mentor);
}

/** What became of goals shared with all of them, where a line since the last contact tells it. */
function changedGoals(context: MessageContext): News[] {
  const { ledger, today } = context;
  const after = latest([newestContact(context), rowsUntil(ledger, today)]);
  return ledger.goals
    .filter((goal) => isOfAll(goal, context))
    .flatMap((goal) => changeNews(goal, ledger) ?? [])
    .filter(({ day }) => isBetween(day, after, today))
    .map((change) => ({ ...change, told: null }));
}

/** Progress on shared goals since the last contact. */
function progress(context: MessageContext): News[] {
  const after = newestContact(context);
  const made = sharedGoals(context).flatMap((goal) => progressOf(goal, after, context.today));
  const news = made.map((entry) => ({ words: sayEntry(entry), day: entry.ownDate, told: null }));
  return inTime(news.filter(({ words }) => words !== ""));
}

function progressOf({ entries }: Goal, after: CalendarDate | null, until: CalendarDate): Entry[] {
  return entries.filter(
    (entry) =>
      entry.kind === "progress" && changeKind(entry) === null && isBetween(entry.ownDate, after, until),
  );
}

/** What is older is past telling, for rows too. */
function rowsUntil({ settings }: Ledger, today: CalendarDate): CalendarDate {
  const { milestoneAfter, fallAway } = settings.offsets;
  return addDays(today, -(milestoneAfter + fallAway + 1));
}

function isBetween(date: CalendarDate | null, after: CalendarDate | null, until: CalendarDate): boolean {
  return date !== null && date <= until && (after === null || date > after);
}

function latest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.reduce((last, day) => (day && (!last || day > last) ? day : last), null);
}

function inTime(news: readonly News[]): News[] {
  return [...news].sort((a, b) => compareTexts(a.day ?? "", b.day ?? ""));
}

/** @returns the last of what is in the order of time */
function newest<T>(items: readonly T[], count: number): readonly T[] {
  return count > 0 ? items.slice(-count) : [];
}

/** Places of messages that what happened between you and a mentor fills. */
import type { CalendarDate } from "../calendar/calendar-date";
import { sayDay } from "../calendar/say";
import { lastContact } from "../ledger/mentor-meetings";
import { dateField, isOpen, type Entry } from "../records/entry";
import { baseName } from "../notes/links";
import { entriesAbout, goalsFor, lastHeld, type HeldEntry, type MessageContext } from "./context";
import { plainLine } from "./plain";
import { sayEntry, sayList } from "./words";

/** An update is short: the newest few lines of news (ours). */
const MOST_NEWS = 3;

export function since(context: MessageContext): string | null {
  const day = newestContact(context);
  return day ? `we were last in touch on ${sayDay(day)}` : null;
}

/** Progress on shared goals since the last contact; the oldest first, as it happened. */
export function news(context: MessageContext): string | null {
  const after = newestContact(context);
  const lines = goalsFor(context).flatMap((goal) =>
    goal.entries
      .filter(({ kind, ownDate }) => kind === "progress" && isBetween(ownDate, after, context.today))
      .map((entry) => ({ date: entry.ownDate ?? "", text: sayEntry(entry) })),
  );
  const newest = lines
    .filter(({ text }) => text !== "")
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(-MOST_NEWS);
  return newest.length === 0 ? null : newest.map(({ text }) => `- ${text}`).join("\n");
}

/** @returns a question of the last meeting that is still open */
export function openQuestion(context: MessageContext): string | null {
  const isUnanswered = (entry: Entry) => entry.kind === "question" && !entry.nested && isOpen(entry);
  const open = lastHeld(context)?.entries.find(isUnanswered);
  return open ? sayEntry(open) : null;
}

/** @returns the newest advice that was acted on, and whose mentor was not told yet */
export function advice(context: MessageContext): string | null {
  const found = appliedAdvice(context);
  return found ? sayEntry(found.entry) : null;
}

export function effect(context: MessageContext): string | null {
  const evidence = appliedAdvice(context)?.entry.fields.get("evidence");
  return evidence ? sayEntry({ text: evidence }) : null;
}

/** What was advised at the meeting it is about. */
export function act(context: MessageContext): string | null {
  const meeting = context.meeting ?? lastHeld(context);
  const said = meeting?.entries.find(
    ({ kind, sign }) => (kind === "advice" || kind === "feedback") && sign !== "-",
  );
  return said ? `your advice: ${sayEntry(said)}` : null;
}

/** @returns the projects that the mentor's note names */
export function work({ mentors }: MessageContext): string | null {
  const projects = mentors[0]?.properties.projects ?? [];
  return sayList(projects.map(({ name }) => plainLine(baseName(name)))) || null;
}

function newestContact({ ledger, today, mentors }: MessageContext): CalendarDate | null {
  return mentors
    .map((mentor) => lastContact(ledger, mentor, today))
    .reduce((newest, day) => (day && (!newest || day > newest) ? day : newest), null);
}

function isBetween(date: CalendarDate | null, after: CalendarDate | null, until: CalendarDate): boolean {
  return date !== null && date <= until && (after === null || date > after);
}

function appliedAdvice(context: MessageContext): HeldEntry | undefined {
  const isApplied = (entry: Entry) =>
    (entry.kind === "advice" || entry.kind === "feedback") && entry.fields.has("applied");
  return entriesAbout(context, (entry) => isApplied(entry) && isOpen(entry) && !entry.fields.has("told"))
    .sort((a, b) => compare(dateField(b.entry, "applied"), dateField(a.entry, "applied")))
    .at(0);
}

function compare(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}

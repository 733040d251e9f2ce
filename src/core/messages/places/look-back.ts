/** What there is to look back on before a meeting: what is open both ways, and what came since the last one. */
import type { CalendarDate } from "../../calendar/calendar-date";
import { sayDay, sayShortDate } from "../../calendar/say";
import { goalStatus } from "../../ledger/ledger";
import { untoldOf } from "../../ledger/milestone-audience";
import { linkTo } from "../../ledger/note-link";
import { deliveredOn } from "../../records/commitment";
import { dateField, isOpen, isTicked, type Entry } from "../../records/entry";
import type { Goal } from "../../records/record";
import { entriesAbout, goalsFor, lastHeld, type MessageContext } from "../context";
import { noteEntry, withoutEnd } from "../words";

/** Without a meeting to count from, this many lines of progress are enough (ours). */
const MOST_PROGRESS = 3;

/** Lines without checkboxes: what is still to do stays where it stands, and is not counted twice. */
export function lookBack(context: MessageContext): string | null {
  const lines = [
    lastTime(context),
    ...owed(context),
    ...awaited(context),
    ...feedback(context),
    ...delivered(context),
    ...milestones(context),
    ...changedGoals(context),
    ...goals(context),
  ];
  return lines.filter((line) => line !== null).join("\n") || null;
}

function lastTime(context: MessageContext): string | null {
  const last = lastHeld(context);
  if (!last?.date) return null;
  const { ledger, path } = context;
  return `- Last time: ${linkTo(last.path, { ledger, from: path, shown: sayDay(last.date) })}`;
}

/** @returns whether a day came after the last meeting; with none before, every day did */
function isSince(day: CalendarDate | null | undefined, context: MessageContext): boolean {
  const last = lastHeld(context)?.date ?? "";
  return day !== null && day !== undefined && day > last && day <= context.today;
}

function owed(context: MessageContext): string[] {
  return followUps(context, false).map(
    (entry) => `- I owe: ${noteEntry(entry)}${said("due", entry, context)}`,
  );
}

function awaited(context: MessageContext): string[] {
  return followUps(context, true).map(
    (entry) => `- Promised to me: ${noteEntry(entry)}${said("asked", entry, context)}`,
  );
}

function followUps(context: MessageContext, waiting: boolean): Entry[] {
  return entriesAbout(
    context,
    (entry) => entry.kind === "follow-up" && entry.waiting === waiting && isOpen(entry),
  ).map(({ entry }) => entry);
}

/** @returns such as ` (due Dec 4)` */
function said(field: "due" | "asked", entry: Entry, { today }: MessageContext): string {
  const date = dateField(entry, field);
  return date ? ` (${field} ${sayShortDate(date, today)})` : "";
}

/** Of what was acted on, what came of it is told with it. */
function feedback(context: MessageContext): string[] {
  const isUnclosed = (entry: Entry) =>
    (entry.kind === "feedback" || entry.kind === "advice") && isOpen(entry) && !entry.fields.has("told");
  return entriesAbout(context, isUnclosed).map(({ entry }) => {
    const applied = entry.sign === "/" || entry.fields.has("applied");
    const evidence = entry.fields.get("evidence");
    const came = applied && evidence ? `: ${withoutEnd(noteEntry({ text: evidence }))}` : "";
    return `- ${applied ? "Acted on, to tell" : "Advice still open"}: ${noteEntry(entry)}${came}`;
  });
}

function delivered(context: MessageContext): string[] {
  const isNew = (entry: Entry) => entry.kind === "commitment" && isSince(deliveredOn(entry), context);
  return entriesAbout(context, isNew).map(({ entry }) => {
    const day = deliveredOn(entry);
    return `- Delivered: ${noteEntry(entry)}${day ? ` (${sayShortDate(day, context.today)})` : ""}`;
  });
}

/** What one of those who come was not told yet. */
function milestones(context: MessageContext): string[] {
  const { ledger, mentors, today, path } = context;
  const untold = ledger.milestones.filter((milestone) => {
    const isPast = milestone.date !== null && milestone.date <= today;
    return isPast && untoldOf(milestone, ledger).some((mentor) => mentors.includes(mentor));
  });
  return untold.map((milestone) => {
    const day = milestone.date ? ` (${sayShortDate(milestone.date, today)})` : "";
    return `- News to tell: ${linkTo(milestone.path, { ledger, from: path })}${day}`;
  });
}

const CHANGES: Readonly<Partial<Record<ReturnType<typeof goalStatus>, string>>> = {
  achieved: "Goal reached",
  changed: "Goal changed",
  dropped: "Goal let go",
};

/** Goals of theirs that came to an end since the last meeting, by the day on which they were last looked at. */
function changedGoals(context: MessageContext): string[] {
  const { ledger, mentors, path } = context;
  return ledger.goals
    .filter((goal) => ledger.mentorsOf(goal).some((mentor) => mentors.includes(mentor)))
    .filter(({ properties }) => isSince(properties.reviewed, context))
    .flatMap((goal) => {
      const change = CHANGES[goalStatus(goal)];
      return change === undefined ? [] : [`- ${change}: ${linkTo(goal.path, { ledger, from: path })}`];
    });
}

/** Each goal with how far it is, and below it what is new since the last meeting. */
function goals(context: MessageContext): string[] {
  const { ledger, path } = context;
  return goalsFor(context).flatMap((goal) => {
    const far = steps(goal);
    const line = `- Goal: ${linkTo(goal.path, { ledger, from: path })}${far === "" ? "" : `: ${far}`}`;
    return [line, ...progress(goal, context).map((words) => `  - ${words}`)];
  });
}

function steps({ entries }: Goal): string {
  const all = entries.filter(({ kind, nested, sign }) => kind === "step" && !nested && sign !== "-");
  const done = all.filter(isTicked).length;
  return all.length === 0 ? "" : `${String(done)} of ${String(all.length)} steps done`;
}

function progress({ entries }: Goal, context: MessageContext): string[] {
  return entries
    .filter(({ kind, ownDate }) => kind === "progress" && isSince(ownDate, context))
    .sort((a, b) => ((a.ownDate ?? "") < (b.ownDate ?? "") ? -1 : 1))
    .slice(-MOST_PROGRESS)
    .map(noteEntry);
}

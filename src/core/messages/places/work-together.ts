/**
 * Places of the summary of the work with one mentor, for a letter. Every line comes from a note and leads to it;
 * nothing is weighed, and whether work came on time is not said.
 */
import type { CalendarDate } from "../../calendar/calendar-date";
import { sayLongDate } from "../../calendar/say";
import { knownSince } from "../../ledger/contact-history";
import { momentsWith } from "../../ledger/evidence";
import { heldMeetings, lastContact } from "../../ledger/mentor-meetings";
import { linkTo } from "../../ledger/note-link";
import { compareTexts } from "../../notes/compare-texts";
import { deliveredOn } from "../../records/commitment";
import { dateField, isTicked, type Entry } from "../../records/entry";
import { hasReached, isFeedback } from "../../records/feedback";
import type { Mentor, Milestone } from "../../records/record";
import { resolveReference } from "../../records/reference";
import { sayNote } from "../../rules/objects";
import { entriesAbout, type MessageContext } from "../context";
import { plainLine } from "../plain";
import { sayEntry, sayNamed } from "../words";
import { place, type Places } from "./place";

interface Line {
  readonly words: string;
  readonly date: CalendarDate | null;
  /** The note that it comes from. */
  readonly path: string;
}

/** Whoever writes the letter may want to look at the work itself. */
const WITH_ADDRESS = { addresses: true };

/** Fills a place for the one mentor whom the summary is for. */
function withMentor(fill: (mentor: Mentor, context: MessageContext) => string | null) {
  return (context: MessageContext): string | null => {
    const mentor = context.mentors[0];
    return mentor ? fill(mentor, { ...context, mentors: [mentor] }) : null;
  };
}

/** @returns such as `from March 1, 2026 to November 19, 2026` */
function span(mentor: Mentor, { ledger, today }: MessageContext): string | null {
  const from = knownSince(ledger, mentor, today);
  const to = lastContact(ledger, mentor, today);
  if (!from || from > today) return null;
  return to && to > from ? `from ${sayLongDate(from)} to ${sayLongDate(to)}` : `since ${sayLongDate(from)}`;
}

function meetings(mentor: Mentor, context: MessageContext): string | null {
  const { ledger, today, path } = context;
  const held = heldMeetings(ledger, mentor, today).filter(({ date }) => date !== null && date <= today);
  const [first, last] = [held[0], held.at(-1)];
  if (!first?.date || !last?.date) return null;
  const link = (to: string, date: CalendarDate) =>
    linkTo(to, { ledger, from: path, shown: sayLongDate(date) });
  if (first === last) return `- One meeting, on ${link(first.path, first.date)}`;
  const ends = `the first on ${link(first.path, first.date)}, the last on ${link(last.path, last.date)}`;
  return `- ${String(held.length)} meetings, ${ends}`;
}

/** The projects of the mentor's note, and milestones that end one and are shared with the mentor by name. */
function projects(mentor: Mentor, context: MessageContext): string | null {
  const { ledger, path } = context;
  const named = (mentor.properties.projects ?? []).map((project) => {
    const to = resolveReference(project, mentor.path, ledger.resolve);
    return `- ${to ? linkTo(to, { ledger, from: path }) : sayNamed(project)}`;
  });
  const ended = ledger.milestones.filter((milestone) => isEndWith(mentor, milestone, context));
  const lines = ended.map(({ noteName, date, path: from }) => ({
    words: plainLine(sayNote(noteName)),
    date,
    path: from,
  }));
  return [...named, ...newestFirst(lines).map((line) => sayLine(line, context))].join("\n") || null;
}

function isEndWith(mentor: Mentor, milestone: Milestone, { ledger, today }: MessageContext): boolean {
  const { kind } = milestone.properties;
  const isEnd = kind === "rotation-end" || kind === "project-end";
  const isOver = milestone.date !== null && milestone.date <= today;
  return isEnd && isOver && ledger.mentorsOf(milestone).includes(mentor);
}

/** Those with a number come first, as they say most. */
function moments(mentor: Mentor, context: MessageContext): string | null {
  const seen = momentsWith(mentor, context);
  const strongest = [...seen.filter(({ hasNumber }) => hasNumber), ...seen.filter((one) => !one.hasNumber)];
  const lines = strongest.map(({ entry, record, date }) => ({
    words: sayEntry(entry, WITH_ADDRESS),
    date,
    path: record.path,
  }));
  return sayLines(lines, context);
}

function delivered(_: Mentor, context: MessageContext): string | null {
  const isDone = (entry: Entry) =>
    entry.kind === "commitment" && (entry.fields.has("delivered") || isTicked(entry)) && entry.sign !== "-";
  const lines = entriesAbout(context, isDone).map(({ entry, record }) => {
    const scope = entry.fields.get("scope");
    const done = sayEntry(entry, WITH_ADDRESS);
    const words = scope ? `${done}: ${sayEntry({ text: scope }, WITH_ADDRESS)}` : done;
    return { words, date: deliveredOn(entry), path: record.path };
  });
  return sayLines(newestFirst(lines), context);
}

/** With what came of it, where that is noted. */
function applied(_: Mentor, context: MessageContext): string | null {
  const isUsed = (entry: Entry) => isFeedback(entry) && hasReached(entry, "applied");
  const lines = entriesAbout(context, isUsed).map(({ entry, record }) => {
    const came = entry.fields.get("evidence");
    const used = sayEntry(entry, WITH_ADDRESS);
    const words = came ? `${used}. What came of it: ${sayEntry({ text: came }, WITH_ADDRESS)}` : used;
    return { words, date: dateField(entry, "applied"), path: record.path };
  });
  return sayLines(newestFirst(lines), context);
}

function newestFirst(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => compareTexts(b.date ?? "", a.date ?? ""));
}

/** What is said to be of a day that is still to come has not happened yet. */
function sayLines(lines: readonly Line[], context: MessageContext): string | null {
  const past = lines.filter(({ words, date }) => words !== "" && (date === null || date <= context.today));
  return past.map((line) => sayLine(line, context)).join("\n") || null;
}

function sayLine({ words, date, path: to }: Line, { ledger, path }: MessageContext): string {
  const link = linkTo(to, { ledger, from: path });
  return `- ${words} (${date ? `${sayLongDate(date)}, ` : ""}${link})`;
}

export const WORK_TOGETHER_PLACES = {
  together_span: place("Since when", "since when you have worked together", { fill: withMentor(span) }),
  together_meetings: place("Meetings", "meetings", { asks: "lines", fill: withMentor(meetings) }),
  together_projects: place("Projects", "projects", { asks: "lines", fill: withMentor(projects) }),
  together_moments: place("Moments", "moments that your mentor saw", {
    asks: "lines",
    fill: withMentor(moments),
  }),
  together_delivered: place("Work delivered", "work delivered", {
    asks: "lines",
    fill: withMentor(delivered),
  }),
  together_applied: place("Advice used", "advice and feedback that you used", {
    asks: "lines",
    fill: withMentor(applied),
  }),
} as const satisfies Places;

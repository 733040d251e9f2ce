/** Places of updates: what is new, what is open, and advice that was acted on. */
import type { CalendarDate } from "../../calendar/calendar-date";
import { sayDay } from "../../calendar/say";
import { lastContact } from "../../ledger/mentor-meetings";
import { dateField, isOpen, type Entry } from "../../records/entry";
import { isFeedback } from "../../records/feedback";
import { sayLetter, sayNote } from "../../rules/objects";
import {
  entriesAbout,
  goalsFor,
  lastHeld,
  type AboutWhat,
  type HeldEntry,
  type MessageContext,
} from "../context";
import { plainLine } from "../plain";
import { sayEntry, withoutEnd } from "../words";
import { place, type Places } from "./place";

/** An update is short: the newest few lines of news (ours). */
const MOST_NEWS = 3;

function since(context: MessageContext): string | null {
  const day = newestContact(context);
  return day ? `we were last in touch on ${sayDay(day)}` : null;
}

/** Progress on shared goals since the last contact; the oldest first, as it happened. */
function progress(context: MessageContext): string | null {
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
function openQuestion(context: MessageContext): string | null {
  const isUnanswered = (entry: Entry) => entry.kind === "question" && !entry.nested && isOpen(entry);
  const open = lastHeld(context)?.entries.find(isUnanswered);
  return open ? sayEntry(open) : null;
}

/** @returns the newest advice that was acted on, and whose mentor was not told yet */
function newestAdvice(context: MessageContext): string | null {
  const found = appliedAdvice(context);
  return found ? sayEntry(found.entry) : null;
}

function newestEffect(context: MessageContext): string | null {
  const evidence = appliedAdvice(context)?.entry.fields.get("evidence");
  return evidence ? sayEntry({ text: evidence }) : null;
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
  const isApplied = (entry: Entry) => isFeedback(entry) && entry.fields.has("applied");
  return entriesAbout(context, (entry) => isApplied(entry) && isOpen(entry) && !entry.fields.has("told"))
    .sort((a, b) => compare(dateField(b.entry, "applied"), dateField(a.entry, "applied")))
    .at(0);
}

function compare(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}

/** The news that is to be told comes first. */
function news(context: MessageContext): string | null {
  const told = context.about ? newsOf(context.about) : null;
  const lines = [told && `- ${told}`, progress(context)].filter((line) => line !== null);
  return lines.join("\n") || null;
}

function newsOf({ record, entry }: AboutWhat): string | null {
  if (entry) {
    const outcome = entry.fields.get("outcome");
    return outcome === undefined ? null : `${sayEntry(entry)}: ${sayEntry({ text: outcome })}`;
  }
  if (record.kind === "milestone") return plainLine(sayNote(record.noteName));
  const outcome = record.kind === "letter" ? record.properties.outcome : undefined;
  return record.kind === "letter" && outcome !== undefined
    ? `${plainLine(sayLetter(record))}: ${withoutEnd(plainLine(outcome))}`
    : null;
}

function advice(context: MessageContext): string | null {
  const entry = feedbackIn(context);
  return entry ? sayEntry(entry) : newestAdvice(context);
}

function effect(context: MessageContext): string | null {
  const entry = feedbackIn(context);
  if (!entry) return newestEffect(context);
  const evidence = entry.fields.get("evidence");
  return evidence ? sayEntry({ text: evidence }) : null;
}

function feedbackIn({ about }: MessageContext) {
  return about?.entry && isFeedback(about.entry) ? about.entry : null;
}

export const UPDATE_PLACES = {
  since: place("Since when", "when you were last in touch", { fill: since }),
  news: place("What is new", "what is new since then", { asks: "lines", fill: news }),
  learned: place("What it made clear to you", "what it made clear to you"),
  open: place("What you have not worked out yet", "what you have not worked out yet", {
    fill: openQuestion,
  }),
  advice: place("Advice you acted on", "advice you acted on", { fill: advice }),
  effect: place("What came of it", "what came of it", { fill: effect }),
} as const satisfies Places;

/** Places that feedback and advice fill: what was said, when, and what came of it. */
import { daysBetween } from "../../calendar/calendar-date";
import { sayDay, sayFullDate } from "../../calendar/say";
import { dateOfEntry, goalStatus, mentorsOfEntry } from "../../ledger/ledger";
import type { Entry } from "../../records/entry";
import { feedbackState, hasReached, isFeedback } from "../../records/feedback";
import type { AnyRecord } from "../../records/record";
import { entriesAbout, type HeldEntry, type MessageContext } from "../context";
import { plainLine } from "../plain";
import { sayEntry, sayLines } from "../words";
import { place, type Places, type Told } from "./place";

/** A weekday and a day without the year say enough about what was not long ago (ours). */
const NOT_LONG_AGO = 300;

/** The feedback that the message is about; for a goal the newest that links it. */
function feedbackIn(context: MessageContext): HeldEntry | null {
  const { about } = context;
  if (!about) return null;
  const { record, entry } = about;
  if (entry) return isFeedback(entry) ? { record, entry } : null;
  return record.kind === "goal" ? feedbackOn(record, context) : null;
}

function feedbackOn(goal: AnyRecord, context: MessageContext): HeldEntry | null {
  const { ledger } = context;
  const linking = entriesAbout(context, isFeedback).filter(({ record, entry }) =>
    entry.links.some(({ target }) => ledger.resolve(target, record.path) === goal.path),
  );
  const day = ({ record, entry }: HeldEntry) => dateOfEntry(record, entry) ?? "";
  return linking.reduce<HeldEntry | null>(
    (last, held) => (last && day(last) >= day(held) ? last : held),
    null,
  );
}

function point(context: MessageContext): string | null {
  const held = feedbackIn(context);
  return held ? sayEntry(held.entry) : null;
}

function saidOn(context: MessageContext): string | null {
  const held = feedbackIn(context);
  const day = held && dateOfEntry(held.record, held.entry);
  if (!day || day > context.today) return null;
  return daysBetween(day, context.today) > NOT_LONG_AGO ? sayFullDate(day) : sayDay(day);
}

/** What else was heard from the same people on that day and was not said back; what is unclear needs an example first. */
function alsoHeard(context: MessageContext): HeldEntry[] {
  const held = feedbackIn(context);
  if (!held) return [];
  const { record, entry } = held;
  const day = dateOfEntry(record, entry);
  const isSameTalk = (other: Entry) =>
    other !== entry && dateOfEntry(record, other) === day && isFromAll(other, record, context);
  return record.entries
    .filter((other) => isFeedback(other) && feedbackState(other) === "heard" && isSameTalk(other))
    .map((other) => ({ record, entry: other }));
}

/** Whether a line is about those that the message goes to, and nobody else. */
function isFromAll(entry: Entry, record: AnyRecord, { ledger, mentors }: MessageContext): boolean {
  const from = mentorsOfEntry(ledger, record, entry);
  return from.length === mentors.length && from.every((mentor) => mentors.includes(mentor));
}

function points(context: MessageContext): string | null {
  const first = feedbackIn(context);
  if (!first) return null;
  const inNote = [first, ...alsoHeard(context)].sort((a, b) => a.entry.line - b.entry.line);
  return sayLines(inNote.map(({ entry }) => sayEntry(entry)));
}

function tellsPoints(context: MessageContext): Told[] {
  return alsoHeard(context).map(({ record, entry }) => ({
    ...{ record, entry, act: "mark-confirmed" },
    words: sayEntry(entry),
  }));
}

function evidence(context: MessageContext): string | null {
  return field("evidence", context);
}

/** What was planned, once the line says that it was done. */
function practice(context: MessageContext): string | null {
  const entry = feedbackIn(context)?.entry;
  return entry && hasReached(entry, "applied") ? field("plan", context) : null;
}

function field(name: string, context: MessageContext): string | null {
  return sayEntry({ text: feedbackIn(context)?.entry.fields.get(name) ?? "" }) || null;
}

/** A goal that stands is a choice; of one that was given up nobody knows what came in its place. */
function choice({ about }: MessageContext): string | null {
  if (about?.record.kind !== "goal" || !["draft", "active", "achieved"].includes(goalStatus(about.record)))
    return null;
  return plainLine(about.record.noteName);
}

export const FEEDBACK_PLACES = {
  point: place("What was said", "what you were told", { fill: point }),
  said_on: place("When it was said", "the day", { fill: saidOn }),
  points: place("What you heard", "what you heard, a line for each point", {
    asks: "lines",
    fill: points,
    tells: tellsPoints,
  }),
  practice: place("What you did with it", "what you did with it: where, how often", { fill: practice }),
  evidence: place("What came of it", "what came of it: what you or others noticed", { fill: evidence }),
  choice: place("What you chose", "what you chose: a specialty, a program, a project", { fill: choice }),
} as const satisfies Places;

/** Places of updates: what is new, what is open, and advice that was acted on. */
import { sayDay } from "../../calendar/say";
import { lastContact } from "../../ledger/mentor-meetings";
import { dateField, isOpen, type Entry } from "../../records/entry";
import { hasReached, isFeedback } from "../../records/feedback";
import { compareTexts } from "../../notes/compare-texts";
import { entriesAbout, lastHeld, type HeldEntry, type MessageContext } from "../context";
import { newestContact, newsFor } from "../news";
import { isLineOfAll, isOfAll } from "../shared";
import { sayEntry, sayLines } from "../words";
import { place, type Places, type Told } from "./place";

function since(context: MessageContext): string | null {
  const { ledger, mentors, today } = context;
  const day = newestContact(context);
  const isOfEach = mentors.every((mentor) => lastContact(ledger, mentor, today) === day);
  return day && isOfEach ? `we were last in touch on ${sayDay(day)}` : null;
}

function news(context: MessageContext): string | null {
  return sayLines(newsFor(context).map(({ words }) => words));
}

/** @returns a question of the last meeting that is still open */
function openQuestion(context: MessageContext): string | null {
  const isUnanswered = (entry: Entry) => entry.kind === "question" && !entry.nested && isOpen(entry);
  const last = lastHeld(context);
  const open = last && isOfAll(last, context) ? last.entries.find(isUnanswered) : undefined;
  return open ? sayEntry(open) : null;
}

interface ActedOn extends HeldEntry {
  readonly effect: string;
}

/** The newest advice that was acted on, led to something, and of which its mentor does not know. */
function actedOn(context: MessageContext): ActedOn | undefined {
  return entriesAbout(context, (entry) => isFeedback(entry) && isOpen(entry) && !entry.fields.has("told"))
    .filter((held) => isLineOfAll(held, context))
    .map((held) => ({ ...held, effect: sayEntry({ text: held.entry.fields.get("evidence") ?? "" }) }))
    .filter(({ entry, effect }) => effect !== "" && hasReached(entry, "applied"))
    .sort((a, b) => compareTexts(appliedOn(b), appliedOn(a)))
    .at(0);
}

function appliedOn({ entry }: HeldEntry): string {
  return dateField(entry, "applied") ?? "";
}

function advice(context: MessageContext): string | null {
  const found = actedOn(context);
  return found ? sayEntry(found.entry) : null;
}

function tellsAdvice(context: MessageContext): Told[] {
  const found = actedOn(context);
  if (!found) return [];
  const { record, entry } = found;
  return [{ record, entry, act: "mark-told", words: sayEntry(entry) }];
}

export const UPDATE_PLACES = {
  since: place("Since when", "when you were last in touch", { fill: since }),
  news: place("What is new", "what is new since then", {
    asks: "lines",
    fill: news,
    tells: (context) => newsFor(context).flatMap(({ told }) => told ?? []),
  }),
  learned: place("What it made clear to you", "what it made clear to you", {
    example: "I like the slow cases best",
  }),
  open: place("What you have not worked out yet", "what you have not worked out yet", {
    fill: openQuestion,
  }),
  advice: place("Advice you acted on", "advice you acted on", { fill: advice, tells: tellsAdvice }),
  effect: place("What came of it", "what came of it", {
    fill: (context) => actedOn(context)?.effect ?? null,
  }),
} as const satisfies Places;

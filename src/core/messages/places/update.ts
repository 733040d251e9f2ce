/** Places of updates: what is new, what is open, and advice that was acted on. */
import { sayDay } from "../../calendar/say";
import { dateField, isOpen, type Entry } from "../../records/entry";
import { hasReached, isFeedback } from "../../records/feedback";
import { compareTexts } from "../../notes/compare-texts";
import { entriesAbout, lastHeld, type HeldEntry, type MessageContext } from "../context";
import { newestContact, newsFor } from "../news";
import { sayEntry } from "../words";
import { place, type Places, type Told } from "./place";

function since(context: MessageContext): string | null {
  const day = newestContact(context);
  return day ? `we were last in touch on ${sayDay(day)}` : null;
}

function news(context: MessageContext): string | null {
  return (
    newsFor(context)
      .map(({ words }) => `- ${words}`)
      .join("\n") || null
  );
}

/** @returns a question of the last meeting that is still open */
function openQuestion(context: MessageContext): string | null {
  const isUnanswered = (entry: Entry) => entry.kind === "question" && !entry.nested && isOpen(entry);
  const open = lastHeld(context)?.entries.find(isUnanswered);
  return open ? sayEntry(open) : null;
}

interface ActedOn extends HeldEntry {
  readonly effect: string;
}

/** The newest advice that was acted on, led to something, and of which its mentor does not know. */
function actedOn(context: MessageContext): ActedOn | undefined {
  return entriesAbout(context, (entry) => isFeedback(entry) && isOpen(entry) && !entry.fields.has("told"))
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
  learned: place("What it made clear to you", "what it made clear to you"),
  open: place("What you have not worked out yet", "what you have not worked out yet", {
    fill: openQuestion,
  }),
  advice: place("Advice you acted on", "advice you acted on", { fill: advice, tells: tellsAdvice }),
  effect: place("What came of it", "what came of it", {
    fill: (context) => actedOn(context)?.effect ?? null,
  }),
} as const satisfies Places;

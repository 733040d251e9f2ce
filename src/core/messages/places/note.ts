/** Places of the meeting note: what there is to look back on, what to ask, what to bring. */
import { isOpen, type Entry } from "../../records/entry";
import type { EntryKind } from "../../settings/settings";
import { lastHeld, type MessageContext } from "../context";
import { noteEntry } from "../words";
import { lookBack } from "./look-back";
import { place, type Places } from "./place";

/** @returns how a place is filled with one of the headings of the settings */
function heading(kind: EntryKind): (context: MessageContext) => string {
  return ({ ledger }) => ledger.settings.words.headings[kind].trim();
}

/** What was not answered last time, and what was kept for this time; each once. */
function questions(context: MessageContext): string | null {
  const unanswered = (lastHeld(context)?.entries ?? []).filter(
    (entry) => entry.kind === "question" && !entry.nested && isOpen(entry),
  );
  return tasks([...unanswered, ...keptForNextTime(context).map(({ entry }) => entry)]);
}

/** The mentors' "For next time" entries that were not moved into a meeting yet. */
export function keptForNextTime({
  mentors,
}: MessageContext): { readonly path: string; readonly entry: Entry }[] {
  return mentors.flatMap(({ path, entries }) =>
    entries
      .filter((entry) => entry.kind === "for-next-time" && isOpen(entry))
      .map((entry) => ({ path, entry })),
  );
}

/** Documents that were to be brought last time and were not ready. */
function bringItems(context: MessageContext): string | null {
  const unready = (lastHeld(context)?.entries ?? []).filter(
    (entry) => entry.kind === "bring" && !entry.nested && isOpen(entry),
  );
  return tasks(unready);
}

function tasks(entries: readonly Entry[]): string | null {
  const texts = entries.map(noteEntry).filter((text) => text !== "");
  return [...new Set(texts)].map((text) => `- [ ] ${text}`).join("\n") || null;
}

export const NOTE_PLACES = {
  look_back: place("Looking back", "what happened last time", { asks: "lines", fill: lookBack }),
  questions: place("Questions", "three to five questions", { asks: "lines", fill: questions }),
  bring_items: place("Documents to bring", "documents to bring", { asks: "lines", fill: bringItems }),
  questions_heading: place("Heading", "heading", { fill: heading("question") }),
  bring_heading: place("Heading", "heading", { fill: heading("bring") }),
  feedback_heading: place("Heading", "heading", { fill: heading("feedback") }),
  follow_ups_heading: place("Heading", "heading", { fill: heading("follow-up") }),
} as const satisfies Places;

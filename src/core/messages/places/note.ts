/** Places of the meeting note: what there is to look back on, what to ask, what to bring. */
import { sayDay, sayShortDate } from "../../calendar/say";
import { dateField, isOpen, isTicked, type Entry } from "../../records/entry";
import type { Goal } from "../../records/record";
import type { EntryKind } from "../../settings/settings";
import { entriesAbout, goalsFor, lastHeld, type MessageContext } from "../context";
import { linkTo } from "../../ledger/note-link";
import { noteEntry } from "../words";
import { place, type Places } from "./place";

/** @returns how a place is filled with one of the headings of the settings */
function heading(kind: EntryKind): (context: MessageContext) => string {
  return ({ ledger }) => ledger.settings.words.headings[kind].trim();
}

/** Lines without checkboxes: what is still to do stays where it stands, and is not counted twice. */
function lookBack(context: MessageContext): string | null {
  const lines = [
    lastTime(context),
    ...owed(context),
    ...awaited(context),
    ...feedback(context),
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

function feedback(context: MessageContext): string[] {
  const isUnclosed = (entry: Entry) =>
    (entry.kind === "feedback" || entry.kind === "advice") && isOpen(entry) && !entry.fields.has("told");
  return entriesAbout(context, isUnclosed).map(({ entry }) => {
    const applied = entry.sign === "/" || entry.fields.has("applied");
    return `- ${applied ? "Acted on, to tell" : "Advice still open"}: ${noteEntry(entry)}`;
  });
}

function goals(context: MessageContext): string[] {
  const { ledger, path } = context;
  return goalsFor(context).map((goal) => {
    const words = [steps(goal), newestProgress(goal)].filter((text) => text !== "").join("; ");
    return `- Goal: ${linkTo(goal.path, { ledger, from: path })}${words === "" ? "" : `: ${words}`}`;
  });
}

function steps({ entries }: Goal): string {
  const all = entries.filter(({ kind, nested, sign }) => kind === "step" && !nested && sign !== "-");
  const done = all.filter(isTicked).length;
  return all.length === 0 ? "" : `${String(done)} of ${String(all.length)} steps done`;
}

function newestProgress({ entries }: Goal): string {
  const dated = entries.filter(({ kind, ownDate }) => kind === "progress" && ownDate !== null);
  const newest = dated.reduce<Entry | null>(
    (best, entry) => (best === null || (entry.ownDate ?? "") > (best.ownDate ?? "") ? entry : best),
    null,
  );
  return newest ? noteEntry(newest) : "";
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

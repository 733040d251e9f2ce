/**
 * How a goal changed, as a dated line under Progress tells it.
 *
 * A goal that keeps its title stays in its note: what it said before stands in the line, under `was`. One with
 * another title is another goal with a note of its own, and the old note keeps every word with the status
 * `changed`; a line in each links the other. So nothing that was once a goal is lost or written over.
 */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Entry } from "./entry";
import { entryWords } from "./entry-words";
import type { Goal } from "./record";

/** What each line begins with, after its date. */
export const CHANGE_WORDS = {
  /** The goal's words are others now, or another goal took its place. */
  changed: "Changed to",
  /** This goal took the place of another one. */
  follows: "In place of",
  dropped: "Let go",
  achieved: "Achieved",
} as const;

export type ChangeKind = keyof typeof CHANGE_WORDS;

/** How a line of each kind begins, by whomever it was written; other progress may begin with such a word, too. */
const BEGINNINGS: Readonly<Record<ChangeKind, RegExp>> = {
  changed: /^changed(?: to(?![\p{L}\p{N}])|:)/iu,
  follows: /^in place of(?![\p{L}\p{N}])/iu,
  dropped: /^let go(?:$|[:.])/i,
  achieved: /^achieved(?:$|[:.])/i,
};

export interface GoalChange {
  readonly kind: ChangeKind;
  readonly date: CalendarDate;
  readonly entry: Entry;
  /** What the goal said before; null where the line does not tell. */
  readonly was: string | null;
  readonly because: string | null;
}

/** @returns the kind of change that a line tells of; null for any other line */
export function changeKind(entry: Entry): ChangeKind | null {
  if (entry.kind !== "progress" || entry.ownDate === null) return null;
  const words = entryWords(entry);
  const kinds = Object.keys(BEGINNINGS) as ChangeKind[];
  return kinds.find((kind) => BEGINNINGS[kind].test(words)) ?? null;
}

/** @returns the newest change that a goal's note tells of; of one day the last that stands there */
export function lastChange({ entries }: Pick<Goal, "entries">): GoalChange | null {
  const changes = entries.flatMap((entry) => toChange(entry) ?? []);
  return changes.reduce<GoalChange | null>(
    (last, change) => (last && last.date > change.date ? last : change),
    null,
  );
}

function toChange(entry: Entry): GoalChange | null {
  const kind = changeKind(entry);
  const { ownDate: date, fields } = entry;
  if (!kind || !date) return null;
  return { kind, date, entry, was: fields.get("was") ?? null, because: fields.get("because") ?? null };
}

/** Feedback and advice by the goal that it links: what a mentor said of it. */
import { addTo } from "../notes/add-to";
import type { Entry } from "../records/entry";
import { isFeedback } from "../records/feedback";
import type { AnyRecord } from "../records/record";
import type { Ledger } from "./ledger";

export interface FeedbackOn {
  readonly entry: Entry;
  readonly record: AnyRecord;
}

/** One pass over a ledger serves every goal. */
const known = new WeakMap<Ledger, ReadonlyMap<string, readonly FeedbackOn[]>>();

/** @param path of the goal's note */
export function feedbackOn(ledger: Ledger, path: string): readonly FeedbackOn[] {
  const all = known.get(ledger) ?? byGoal(ledger);
  known.set(ledger, all);
  return all.get(path) ?? [];
}

function byGoal(ledger: Ledger): ReadonlyMap<string, readonly FeedbackOn[]> {
  const goals = new Set(ledger.goals.map(({ path }) => path));
  const all = new Map<string, FeedbackOn[]>();
  const given = ledger.records.flatMap((record) =>
    record.entries.filter(isFeedback).map((entry) => ({ entry, record })),
  );
  for (const one of given)
    for (const path of linkedFrom(one, ledger)) if (goals.has(path)) addTo(all, path, one);
  return all;
}

/** @returns the paths of the notes that a line links, each once */
function linkedFrom({ entry, record }: FeedbackOn, { resolve }: Ledger): ReadonlySet<string> {
  return new Set(entry.links.flatMap(({ target }) => resolve(target, record.path) ?? []));
}

/** Feedback and advice by the mentor who gave it. */
import { addTo } from "../notes/add-to";
import type { Entry } from "../records/entry";
import { isFeedback } from "../records/feedback";
import { mentorsOfEntry, type Ledger } from "./ledger";

/** One pass over a ledger serves every mentor. */
const known = new WeakMap<Ledger, ReadonlyMap<string, readonly Entry[]>>();

/** @param path of the mentor's note */
export function feedbackAbout(ledger: Ledger, path: string): readonly Entry[] {
  const all = known.get(ledger) ?? byMentor(ledger);
  known.set(ledger, all);
  return all.get(path) ?? [];
}

function byMentor(ledger: Ledger): ReadonlyMap<string, readonly Entry[]> {
  const given = ledger.records.flatMap((record) =>
    record.entries
      .filter(isFeedback)
      .flatMap((entry) => mentorsOfEntry(ledger, record, entry).map(({ path }) => ({ path, entry }))),
  );
  const all = new Map<string, Entry[]>();
  for (const { path, entry } of given) addTo(all, path, entry);
  return all;
}

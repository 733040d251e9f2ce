/** Finds a record by its note. */
import type { AnyRecord } from "../records/record";
import type { Ledger } from "./ledger";

/** One pass over a ledger serves every path. */
const known = new WeakMap<Ledger, ReadonlyMap<string, AnyRecord>>();

/** @returns the record of the note at a path; null where that is none */
export function recordAt(ledger: Ledger, path: string): AnyRecord | null {
  const byPath = known.get(ledger) ?? new Map(ledger.records.map((record) => [record.path, record]));
  known.set(ledger, byPath);
  return byPath.get(path) ?? null;
}

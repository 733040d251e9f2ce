/** The entry that a target is, as the records hold it. */
import type { Ledger } from "../../core/ledger/ledger";
import { recordAt } from "../../core/ledger/record-at";
import type { Entry } from "../../core/records/entry";
import type { ActTarget } from "./act";

/** @returns null for a whole note, and where the records do not hold such a line (any longer) */
export function heldEntry({ path, line, written }: ActTarget, ledger: Ledger): Entry | null {
  const entries = recordAt(ledger, path)?.entries ?? [];
  const same = entries.filter((entry) => entry.written === written);
  return same.find((entry) => entry.line === line) ?? same[0] ?? null;
}

/** What can be done to several rows at once. */
import type { Row } from "../../core/agenda/row";
import { ACTS, isWritingAct, type WritingActName } from "./acts";

/** `each`: every row's own act, where none of them asks anything. */
export type BulkActName = WritingActName | "each";

/** @returns the acts that fit all rows; those of the rows first, then to put off and to wave off */
export function bulkActs(rows: readonly Row[]): BulkActName[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const common = first.acts
    .filter(isWritingAct)
    .filter((act) => others.every((row) => row.acts.includes(act)));
  const each: BulkActName[] = canDoEach(rows) && !isSameMain(rows) ? ["each"] : [];
  return [...each, ...common, "snooze", "dismiss"];
}

/** @returns the act that closes a row and asks nothing; null where there is none */
export function closingAct(row: Row): WritingActName | null {
  const [main] = row.acts;
  if (main === undefined || !isWritingAct(main)) return null;
  return ACTS[main].asks === "nothing" ? main : null;
}

function canDoEach(rows: readonly Row[]): boolean {
  return rows.every((row) => closingAct(row) !== null);
}

function isSameMain(rows: readonly Row[]): boolean {
  return new Set(rows.map(({ acts }) => acts[0])).size === 1;
}

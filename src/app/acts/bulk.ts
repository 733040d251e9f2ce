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

/** @returns the first act of a row that writes, where it asks nothing: forms and drafts are for one row at a time */
export function closingAct({ acts }: Row): WritingActName | null {
  const main = acts.find(isWritingAct);
  return main !== undefined && ACTS[main].asks === "nothing" ? main : null;
}

function canDoEach(rows: readonly Row[]): boolean {
  return rows.every((row) => closingAct(row) !== null);
}

function isSameMain(rows: readonly Row[]): boolean {
  return new Set(rows.map(({ acts }) => acts[0])).size === 1;
}

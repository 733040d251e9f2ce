/** What changed between two looks at the rows, in a sentence for screen readers. */
import type { Row } from "../agenda/row";

/** @returns what came and went; null where nothing did */
export function sayChanges(before: readonly Row[], after: readonly Row[]): string | null {
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length === 0 && come.length === 0) return null;
  const parts = [said(gone, "left the list"), said(come, "came to the list")].filter((part) => part !== null);
  return `${parts.join(" ")} ${after.length === 1 ? "1 row" : `${String(after.length)} rows`} now.`;
}

function without(rows: readonly Row[], others: readonly Row[]): Row[] {
  const keys = new Set(others.map(({ key }) => key));
  return rows.filter(({ key }) => !keys.has(key));
}

function said(rows: readonly Row[], what: string): string | null {
  const [first] = rows;
  if (!first) return null;
  return rows.length === 1 ? `“${first.title}” ${what}.` : `${String(rows.length)} rows ${what}.`;
}

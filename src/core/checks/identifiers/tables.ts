/** Values in a table, under the head of their column. */
import type { Span } from "../span";

const LONGEST_LINE = 400;
const MOST_HEADS = 20;
const MOST_ROWS = 40;
const CELL = /^[\s*_`"']*([A-Za-z\d](?=[^]*\d{2})[A-Za-z\d ./-]{2,40}?)[\s*_`"']*$/;

/** @param heads the places of words that may head a column @returns the codes in the rows below, in the same column */
export function belowHeads(text: string, heads: readonly Span[]): Span[] {
  return heads.slice(0, MOST_HEADS).flatMap((head) => {
    const line = lineAt(text, head.start);
    const sign = line && signOf(text.slice(line.start, line.end));
    if (!line || !sign) return [];
    const column = text.slice(line.start, head.start).split(sign).length - 1;
    const columns = text.slice(line.start, line.end).split(sign).length;
    return rowsBelow(text, line.end, { sign, columns }).flatMap((row) => cellAt(text, row, { sign, column }));
  });
}

const SIGNS = "|\t;,";

/** @returns false where no two lines, one below the other, are cut into columns; then there is nothing below a head */
export function mayHoldTable(text: string): boolean {
  let above = [0, 0, 0, 0];
  let counts = [0, 0, 0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at);
    const place = SIGNS.indexOf(sign);
    if (sign !== "" && place >= 0) counts[place] = (counts[place] ?? 0) + 1;
    if (sign !== "" && sign !== "\n") continue;
    if (counts.some((count, of) => count > 1 && (above[of] ?? 0) > 1)) return true;
    above = counts;
    counts = [0, 0, 0, 0];
  }
  return false;
}

function signOf(line: string): string | null {
  return Array.from(SIGNS).find((sign) => line.split(sign).length > 2) ?? null;
}

function lineAt(text: string, at: number): Span | null {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const found = text.indexOf("\n", at);
  const end = found < 0 ? text.length : found;
  return end - start > LONGEST_LINE ? null : { start, end };
}

function rowsBelow(text: string, from: number, { sign, columns }: { sign: string; columns: number }): Span[] {
  const rows: Span[] = [];
  for (let at = from + 1; at < text.length && rows.length < MOST_ROWS;) {
    const line = lineAt(text, at);
    if (line?.start !== at || text.slice(line.start, line.end).split(sign).length !== columns) break;
    rows.push(line);
    at = line.end + 1;
  }
  return rows;
}

function cellAt(text: string, row: Span, { sign, column }: { sign: string; column: number }): Span[] {
  const cells = text.slice(row.start, row.end).split(sign);
  const from = row.start + cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
  const cell = cells[column] ?? "";
  const value = CELL.exec(cell)?.[1];
  if (value === undefined) return [];
  const start = from + cell.indexOf(value);
  return [{ start, end: start + value.length }];
}

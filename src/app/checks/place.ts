/** Where what was found in a note stands now: the note may have changed since it was looked at. */
import type { Span } from "../../core/checks/span";
import { lineStartAt, refuse, type Refusal } from "../../core/notes/edit/edit";

type Place = { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly why: Refusal };

/** @returns a text with one kind of line end, in which findings are looked for: an editor knows no other */
export function withPlainEnds(text: string): string {
  return text.replace(/\r\n/g, "\n");
}

/**
 * Finds spans again by the whole lines that they are in: those behind the same text, else the only ones that are
 * alike.
 * @param seen the text with plain ends in which they were found
 * @param now the text as it is, whatever its line ends
 */
export function placesNow(seen: string, now: string): (span: Span) => Place {
  const plain = withPlainEnds(now);
  const isSame = plain === seen;
  const inNow = sourceOffsets(now);
  return (span) => {
    const from = lineStartAt(seen, span.start);
    const start = isSame ? from : linesNow(seen, { start: from, end: lineEnd(seen, span.end) }, plain);
    if (typeof start === "string") return refuse(start);
    const moved = start - from;
    return { ok: true, span: { start: inNow(span.start + moved), end: inNow(span.end + moved) } };
  };
}

function linesNow(seen: string, { start, end }: Span, plain: string): number | "gone" | "twice" {
  const block = `\n${seen.slice(start, end)}\n`;
  // Of an empty line nothing can be told.
  if (block.trim() === "") return "gone";
  const whole = `\n${plain}\n`;
  if (whole.startsWith(`\n${seen.slice(0, start)}`) && whole.startsWith(block, start)) return start;
  const first = whole.indexOf(block);
  if (first < 0) return "gone";
  return whole.includes(block, first + 1) ? "twice" : first;
}

/** @returns where the line ends that a place lies in, before its line break */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

/** @returns what gives for an offset in the plain text the one in the text as it is */
function sourceOffsets(now: string): (offset: number) => number {
  const ends = [...now.matchAll(/\r\n/g)].map(({ index }, passed) => index - passed);
  return (offset) => offset + countBelow(ends, offset);
}

/** @param numbers in their order @returns how many of them are less */
export function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param within a part of the text as it was seen
 * @returns the part as it is now; null where more than this part, or its lines, has changed
 */
export function partNow(seen: string, within: Span, now: string): Span | null {
  const before = seen.slice(0, within.start);
  const rest = lineEnd(seen, within.end);
  const behind = seen.slice(rest);
  const end = now.length - behind.length;
  if (end < within.start || !now.startsWith(before) || !now.endsWith(behind)) return null;
  return { start: within.start, end: Math.max(within.start, end - (rest - within.end)) };
}

/** Looks for a large pattern only around places that are found fast, so that a long text costs little more than they do. */
import type { Span } from "./span";
import { atWords } from "./word-starts";

/** How far from a place, in UTF-16 code units, what a pattern finds may begin or end. */
interface Nearby {
  readonly before: number;
  readonly behind: number;
}

/**
 * @param pattern global; what it finds has to lie in reach of a place
 * @returns what `matchAll` finds near the places; its `index` is that in the whole text, its `input` a part of it
 */
export function matchesNear(
  text: string,
  pattern: RegExp,
  { places, ...reach }: Nearby & { readonly places: readonly Span[] },
): RegExpExecArray[] {
  return windowsAround(text, places, reach).flatMap(({ start, end }) => {
    const found = atWords(text.slice(start, end), pattern);
    for (const match of found) match.index += start;
    return found;
  });
}

/** @param pattern global, and quick to look for @returns where it begins to be found */
export const placesOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index }) => ({ start: index, end: index }));

/** @returns parts of the text, in order and apart; no word of plain letters is cut */
function windowsAround(text: string, places: readonly Span[], { before, behind }: Nearby): Span[] {
  const reaches = places
    .map(({ start, end }) => ({ start: start - before, end: end + behind }))
    .sort((one, other) => one.start - other.start);
  const windows: { start: number; end: number }[] = [];
  for (const { start, end } of merged(reaches)) {
    const last = windows.at(-1);
    if (last && end <= last.end) continue;
    // A word may be as long as the text and hold many places: it is walked through once.
    const from = last && start <= last.end ? last.end : wordlessBefore(text, start, last?.end ?? 0);
    const to = wordlessBehind(text, end);
    if (last && from <= last.end) last.end = to;
    else windows.push({ start: from, end: to });
  }
  return windows;
}

/** @param spans in the order of their beginnings @returns them with those that touch as one */
function merged(spans: readonly Span[]): Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

const WORD = /\w/;

function wordlessBefore(text: string, offset: number, least: number): number {
  let at = Math.max(least, offset);
  while (at > least && WORD.test(text.charAt(at))) at -= 1;
  return at;
}

function wordlessBehind(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && WORD.test(text.charAt(at))) at += 1;
  return Math.min(at, text.length);
}

/** Dates that a pattern names: its group `date`. */
import type { Span } from "../span";

/** @returns the places of the dates in a text */
export function datesOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), dateOf);
}

/** @returns the place of the date in what was found */
export function dateOf(match: RegExpExecArray): Span {
  const date = (match.groups?.["date"] ?? "").trimEnd();
  const start = match.index + match[0].lastIndexOf(date);
  return { start, end: start + date.length };
}

/** Prefixes that say what a line is: `for next time: …`, `feedback: …`, `saw me …`. */
import type { CaptureKind } from "./kinds";

export interface Prefix {
  readonly kind: CaptureKind;
  /** How long it is; 0 where its words are part of what is said. */
  readonly length: number;
  /** It says of itself what the line is; otherwise a colon must follow, perhaps after the mentor's name. */
  readonly isSure: boolean;
}

const NEEDS_COLON: readonly (readonly [CaptureKind, RegExp])[] = [
  ["evidence", /^evidence\b/i],
  ["feedback", /^feedback\b/i],
  ["advice", /^advice\b/i],
  ["commitment", /^commitments?\b/i],
  ["signal", /^(?:good )?signs?\b|^signals?\b/i],
  ["advocacy", /^advocacy\b/i],
  ["follow-up", /^(?:to-?do|follow-?up)s?\b/i],
  ["waiting", /^waiting(?: for| on)?\b/i],
  ["log", /^log\b/i],
];
const WORKS =
  "talk|lecture|presentation|keynote|paper|article|preprint|chapter|book|poster|abstract|study|grant|award|prize|interview|podcast|editorial|review|video|workshop";
const SURE: readonly (readonly [CaptureKind, RegExp])[] = [
  ["for-next-time", /^(?:ask )?(?:for )?next time(?:\s*:|,)?\s+(?=\S)/i],
  ["saw-work", /^saw (?:their|her|his) work\s*:?\s+(?=\S)/i],
];
/** Words that stay in the entry, because they say something of their own. */
const TELLING: readonly (readonly [CaptureKind, RegExp])[] = [
  ["evidence", /^saw me\b/i],
  ["saw-work", new RegExp(`^saw (?:their|her|his)(?: [\\p{L}-]+){0,2} (?:${WORKS})\\b`, "iu")],
];

/** @returns the prefix that a text begins with */
export function prefixOf(text: string): Prefix | null {
  for (const [kind, pattern] of TELLING) if (pattern.test(text)) return { kind, length: 0, isSure: true };
  for (const [kind, pattern] of SURE) {
    const match = pattern.exec(text);
    if (match) return { kind, length: match[0].length, isSure: true };
  }
  for (const [kind, pattern] of NEEDS_COLON) {
    const match = pattern.exec(text);
    if (match) return { kind, length: match[0].length, isSure: false };
  }
  return null;
}

/** @returns the kind whose prefix a text ends with, such as that of `hallway feedback`; null for none */
export function prefixAtEnd(text: string): CaptureKind | null {
  const last = /[\p{L}-]+$/u.exec(text)?.[0] ?? "";
  const found = NEEDS_COLON.find(([, pattern]) => pattern.exec(last)?.[0] === last);
  return last === "" ? null : (found?.[0] ?? null);
}

/** @returns how long the blanks and the colon at a place are; 0 where there is no colon */
export function colonAt(text: string, at: number): number {
  return /^\s*:(?=\s|$)\s*/.exec(text.slice(at))?.[0].length ?? 0;
}

/** No prefix with its names and its day is longer; the rest of a text is not looked at for each sign. */
const LONGEST_PREFIX = 200;
const ENDS = /(?:[ \t]*\r?\n)+\s*|[;.,]\s+/g;

/**
 * Splits a text where a new line or a sign begins something of another kind.
 * @param isKind whether a text says by its prefix which kind it is
 */
export function segmentsOf(text: string, isKind: (text: string) => boolean): string[] {
  const segments: string[] = [];
  let from = 0;
  for (const match of text.matchAll(ENDS)) {
    const next = match.index + match[0].length;
    const rest = text.slice(next, next + LONGEST_PREFIX);
    if (prefixOf(rest) === null || !isKind(rest)) continue;
    segments.push(text.slice(from, match.index));
    from = next;
  }
  segments.push(text.slice(from));
  return segments
    .map((segment) => segment.replace(/\s*\r?\n\s*/g, "; ").trim())
    .filter((segment) => segment !== "");
}

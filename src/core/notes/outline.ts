/**
 * The structure of a note that records need: headings and list items, each with its place.
 *
 * An outline comes from one of two sources that must agree: Obsidian's metadata cache (fast, for
 * the index) or remark (for edits, and as the oracle of the tests).
 */

export interface OutlineHeading {
  /** 1 to 6. */
  readonly level: number;
  /** The heading's text without its `#` signs. */
  readonly text: string;
  readonly start: number;
  /** Where the heading's own line or lines end. */
  readonly end: number;
  /** 0-based. */
  readonly line: number;
}

export interface OutlineItem {
  /** The place of the item's marker (`-`, `*`, `1.`); indentation stands before it. */
  readonly start: number;
  /** Where the first line of the item ends, its line end left out. */
  readonly lineEnd: number;
  /** 0-based. */
  readonly line: number;
  /** The sign in the checkbox, null where there is none. */
  readonly sign: string | null;
  /** The place in the list of items of the item that this one is nested in, null for a top-level one. */
  readonly parent: number | null;
}

/** Offsets are UTF-16 places in the note's text. */
export interface Outline {
  readonly headings: readonly OutlineHeading[];
  readonly items: readonly OutlineItem[];
}

export const EMPTY_OUTLINE: Outline = { headings: [], items: [] };

const CHECKBOX = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\](?=[ \t]|$)/u;

/** @returns the sign of the checkbox with which a list item begins, null where it has none */
export function checkboxSign(itemLine: string): string | null {
  return CHECKBOX.exec(itemLine)?.[1] ?? null;
}

/** @returns where the line ends that a place lies in; the line end (LF or CRLF) is left out */
export function lineEndAt(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  const end = newline < 0 ? text.length : newline;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

/** Finds the 0-based line of a place; makes one pass over the text, so keep the function for many places. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

/** Headings match without case, outer blanks, closing `#` and a final colon. */
export function plainHeading(heading: string): string {
  return heading
    .replace(/#+\s*$/, "")
    .trim()
    .replace(/:$/, "")
    .trim()
    .toLowerCase();
}

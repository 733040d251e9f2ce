/** Whole lines put into a note, each with the line end used there; every other byte stays. */
import type { Outline } from "../outline";
import { outlineFromRemark } from "../outline-from-remark";
import { lineBreakAt } from "./edit";
import { readsAlikeElsewhere, type Version } from "./structure";

export type Readable = Omit<Version, "lines">;

/** Lines to put in where a line begins, or at the end. */
export interface Insertion {
  readonly at: number;
  readonly lines: readonly string[];
  /** Which of the lines must be read as items that are nested in nothing. */
  readonly items: readonly number[];
  /** Which of the lines must be read as a heading, if one must. */
  readonly heading?: number;
}

/** @returns the blank line that parts new lines from what stands before them; none where one is there */
export function gapAfter(before: string): readonly string[] {
  return before.trim() === "" || /\n[ \t]*\r?\n$/.test(before) ? [] : [""];
}

/**
 * @returns the text of the first insertion after which the new lines are what they are meant to be, and the
 *   rest of the note reads as before; null where there is none
 */
export function firstSound(note: Readable, places: readonly Insertion[]): string | null {
  for (const place of places) {
    const result = inserted(note, place);
    if (result !== null) return result;
  }
  return null;
}

function inserted({ text, outline }: Readable, insertion: Insertion): string | null {
  const { at, lines } = insertion;
  const lineBreak = lineBreakAt(text, at);
  // A note that does not end in a line end stays so.
  const isOpen = at === text.length && text !== "" && !text.endsWith("\n");
  const put = isOpen ? lines.map((line) => lineBreak + line) : lines.map((line) => line + lineBreak);
  const result = text.slice(0, at) + put.join("") + text.slice(at);
  const first = text.slice(0, at).split("\n").length - (isOpen ? 0 : 1);
  const now = outlineFromRemark(result);
  const before = { text, outline, lines: { from: 0, to: 0 } };
  const after = { text: result, outline: now, lines: { from: first, to: first + lines.length } };
  const stands = standsIn({ text: result, outline: now }, insertion, first);
  return stands && readsAlikeElsewhere(before, after) ? result : null;
}

/** @param first the place of the first new line among the note's lines */
function standsIn({ text, outline }: Readable, { lines, items, heading }: Insertion, first: number): boolean {
  const isHeading = heading === undefined || outline.headings.some(({ line }) => line === first + heading);
  return isHeading && items.every((place) => isItem(text, outline, [first + place, lines[place] ?? ""]));
}

function isItem(text: string, { items }: Outline, [at, written]: readonly [number, string]): boolean {
  return items.some(
    ({ line, start, lineEnd, parent }) =>
      line === at && parent === null && text.slice(start, lineEnd) === written.trimStart(),
  );
}

/** Adds a list item under a heading. */
import type { Outline, OutlineItem } from "../outline";
import { outlineFromRemark } from "../outline-from-remark";
import { becomes, nextLineAt, refuse, type Edit } from "./edit";
import { firstSound, gapAfter, type Insertion, type Readable } from "./insertion";
import { bulletOf, markerAfter } from "./list-marker";
import { troubleWith } from "./locate";
import { oneLine } from "./one-line";
import { sectionOf, type NoteSection } from "./section";

export interface NewLine {
  /** The heading as it is written where the note has none. */
  readonly heading: string;
  /** Whether a heading of the note is the one that is meant. */
  readonly isHeading: (heading: string) => boolean;
  /** What the line says, without marker. */
  readonly words: string;
  /** The sign of a checkbox, for a line that has one. */
  readonly sign?: string;
}

/**
 * Adds an item after the last one of a section that stands before its sub-headings, in the note's own marker
 * style; the section is made at the end of the note where it is missing. A line that already stands in it, or
 * under one of its sub-headings, is not added again.
 */
export function insertLine(text: string, line: NewLine): Edit {
  const trouble = troubleWith(text);
  if (trouble) return refuse(trouble);
  const outline = outlineFromRemark(text);
  const heading = outline.headings.find((one) => line.isHeading(one.text));
  const words = `${line.sign === undefined ? "" : `[${line.sign}] `}${oneLine(line.words)}`;
  const section = heading && sectionOf(text, outline, heading);
  if (section?.items.some((item) => wordsOf(text, item) === words)) return becomes(text);
  const result = section
    ? withItem({ text, outline }, section, words)
    : firstSound({ text, outline }, [newSection(text, outline, { heading: line.heading, words })]);
  return result === null ? refuse("cannot-edit") : becomes(result);
}

/**
 * Adds an item to a section, whether it has one like it or not: after the last one that stands before any
 * sub-heading.
 * @param words the item without its marker, on one line
 * @returns null where the item would not be one, or the rest of the note would read differently for it
 */
export function withItem(note: Readable, section: NoteSection, words: string): string | null {
  const places =
    section.ownItems.length > 0 ? afterItems(note.text, section, words) : inEmpty(note, section, words);
  return firstSound(note, places);
}

function wordsOf(text: string, { start, lineEnd }: OutlineItem): string {
  return text
    .slice(start, lineEnd)
    .replace(/^(?:[-*+]|\d{1,9}[.)])[ \t]+/, "")
    .trim();
}

/** After all that belongs to the last item, else right below its first line. */
function afterItems(text: string, { ownItems, ownEnd }: NoteSection, words: string): Insertion[] {
  const last = ownItems.at(-1);
  const top = ownItems.filter(({ parent }) => parent === null);
  if (!last) return [];
  const lines = [`${markerAfter(text, top)}${words}`];
  const places = [endOfItem(text, last, ownEnd), nextLineAt(text, last.lineEnd)];
  return places.map((at) => ({ at, lines, items: [0] }));
}

/** Lines without a gap, and indented ones after a gap, belong to the item. */
function endOfItem(text: string, { lineEnd }: OutlineItem, end: number): number {
  let at = nextLineAt(text, lineEnd);
  let gap = false;
  for (let line = at; line < end; line = nextLineAt(text, line)) {
    const words = text.slice(line, nextLineAt(text, line));
    if (words.trim() === "") gap = true;
    else if (gap && !/^(?:\t| {2})/.test(words)) break;
    else [at, gap] = [nextLineAt(text, line), false];
  }
  return at;
}

function inEmpty(
  { text, outline }: Readable,
  { start, ownEnd: end }: NoteSection,
  words: string,
): Insertion[] {
  const item = `${bulletOf(text, outline.items)} ${words}`;
  const contents = text.slice(start, end);
  const filled = contents.trimEnd();
  if (filled !== "") {
    const after = nextLineAt(text, start + filled.length);
    return [
      { at: after, lines: ["", item], items: [1] },
      { at: start, lines: /^[ \t]*\r?\n/.test(contents) ? [item] : [item, ""], items: [0] },
    ];
  }
  const blank = /^[ \t]*\r?\n/.exec(contents)?.[0].length ?? 0;
  if (blank === 0 && end === text.length && leavesGap(text, outline, start))
    return [{ at: start, lines: ["", item], items: [1] }];
  const isClose = blank > 0 && blank === contents.length && end < text.length;
  const parted = { at: start + blank, lines: [item, ""], items: [0] };
  // A heading underlined with dashes would be read as part of an item right above it.
  return isClose ? [parted] : [{ ...parted, lines: [item] }, parted];
}

/** Whether the section nearest to an empty one, among those that have lines, begins with a blank line. */
function leavesGap(text: string, { headings }: Outline, start: number): boolean {
  const firstLines = headings
    .map((heading) => nextLineAt(text, heading.end))
    .filter((at) => at < start)
    .map((at) => /^([ \t]*\r?\n)?[ \t]*(?!#{1,6}[ \t])\S/.exec(text.slice(at)))
    .filter((found) => found !== null);
  return firstLines.at(-1)?.[1] !== undefined;
}

function newSection(
  text: string,
  { headings }: Outline,
  { heading, words }: { readonly heading: string; readonly words: string },
): Insertion {
  const last = headings.at(-1);
  const isTight = last !== undefined && /^[^\r\n]*\r?\n[ \t]*\S/.test(text.slice(last.end));
  const gap = gapAfter(text);
  const lines = [...gap, `## ${oneLine(heading)}`, ...(isTight ? [] : [""]), `- ${words}`];
  return { at: text.length, lines, items: [lines.length - 1], heading: gap.length };
}

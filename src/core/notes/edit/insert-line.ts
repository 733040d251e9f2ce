/** Adds a list item under a heading. */
import type { Outline, OutlineHeading, OutlineItem } from "../outline";
import { outlineFromRemark } from "../outline-from-remark";
import { becomes, lineBreakAt, lineStartAt, nextLineAt, refuse, type Edit } from "./edit";
import { bulletOf, markerAfter } from "./list-marker";
import { troubleWith } from "./locate";
import { oneLine } from "./one-line";
import { readsAlikeElsewhere, type Version } from "./structure";

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

type Readable = Omit<Version, "lines">;

/** Text to put in where a line begins, or at the end. */
interface Insertion {
  readonly at: number;
  readonly lines: readonly string[];
  /** Which of the lines is the new item. */
  readonly item: number;
}

/**
 * Adds an item after the last one of a section, in the note's own marker style; the section is made at the end
 * of the note where it is missing. A line that already stands there is not added again.
 */
export function insertLine(text: string, line: NewLine): Edit {
  const trouble = troubleWith(text);
  if (trouble) return refuse(trouble);
  const outline = outlineFromRemark(text);
  const heading = outline.headings.find((one) => line.isHeading(one.text));
  const words = `${line.sign === undefined ? "" : `[${line.sign}] `}${oneLine(line.words)}`;
  if (!heading)
    return firstSound({ text, outline }, [newSection(text, outline, { heading: line.heading, words })]);
  const section = sectionOf(text, outline, heading);
  if (section.items.some((item) => wordsOf(text, item) === words)) return becomes(text);
  const places =
    section.items.length > 0 ? afterItems(text, section, words) : inEmpty(text, section, outline, words);
  return firstSound({ text, outline }, places);
}

interface Section {
  /** Where the heading's lines end and its contents begin. */
  readonly start: number;
  /** Where the next heading's line begins. */
  readonly end: number;
  readonly items: readonly OutlineItem[];
}

function sectionOf(text: string, { headings, items }: Outline, heading: OutlineHeading): Section {
  const next = headings[headings.indexOf(heading) + 1];
  const start = nextLineAt(text, heading.end);
  const end = next ? lineStartAt(text, next.start) : text.length;
  return { start, end, items: items.filter((item) => item.start >= start && item.start < end) };
}

function wordsOf(text: string, { start, lineEnd }: OutlineItem): string {
  return text
    .slice(start, lineEnd)
    .replace(/^(?:[-*+]|\d{1,9}[.)])[ \t]+/, "")
    .trim();
}

/** After all that belongs to the last item, else right below its first line. */
function afterItems(text: string, { items, end }: Section, words: string): Insertion[] {
  const last = items.at(-1);
  const top = items.filter(({ parent }) => parent === null);
  if (!last) return [];
  const lines = [`${markerAfter(text, top)}${words}`];
  const places = [endOfItem(text, last, end), nextLineAt(text, last.lineEnd)];
  return places.map((at) => ({ at, lines, item: 0 }));
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

function inEmpty(text: string, { start, end }: Section, { items }: Outline, words: string): Insertion[] {
  const item = `${bulletOf(text, items)} ${words}`;
  const contents = text.slice(start, end);
  const filled = contents.trimEnd();
  if (filled !== "") {
    const after = nextLineAt(text, start + filled.length);
    return [
      { at: after, lines: ["", item], item: 1 },
      { at: start, lines: /^[ \t]*\r?\n/.test(contents) ? [item] : [item, ""], item: 0 },
    ];
  }
  const blank = /^[ \t]*\r?\n/.exec(contents)?.[0].length ?? 0;
  const isClose = blank > 0 && blank === contents.length && end < text.length;
  return [{ at: start + blank, lines: isClose ? [item, ""] : [item], item: 0 }];
}

function newSection(
  text: string,
  { headings }: Outline,
  { heading, words }: { readonly heading: string; readonly words: string },
): Insertion {
  const last = headings.at(-1);
  const isTight = last !== undefined && /^[^\r\n]*\r?\n[ \t]*\S/.test(text.slice(last.end));
  const gap = text.trim() === "" || /\n[ \t]*\r?\n$/.test(text) ? [] : [""];
  const lines = [...gap, `## ${oneLine(heading)}`, ...(isTight ? [] : [""]), `- ${words}`];
  return { at: text.length, lines, item: lines.length - 1 };
}

/** @returns the first insertion after which the new item is an item, and the rest of the note reads as before */
function firstSound(note: Readable, places: readonly Insertion[]): Edit {
  const sound = places.map((place) => inserted(note, place)).find((result) => result !== null);
  return sound === undefined ? refuse("cannot-edit") : becomes(sound);
}

function inserted({ text, outline }: Readable, { at, lines, item }: Insertion): string | null {
  const lineBreak = lineBreakAt(text, at);
  // A note that does not end in a line end stays so.
  const isOpen = at === text.length && text !== "" && !text.endsWith("\n");
  const put = isOpen ? lines.map((line) => lineBreak + line) : lines.map((line) => line + lineBreak);
  const result = text.slice(0, at) + put.join("") + text.slice(at);
  const first = text.slice(0, at).split("\n").length - (isOpen ? 0 : 1);
  const written = (lines[item] ?? "").trimStart();
  const now = outlineFromRemark(result);
  const stands = now.items.some(
    ({ line, start, lineEnd, parent }) =>
      line === first + item && parent === null && result.slice(start, lineEnd) === written,
  );
  const before = { text, outline, lines: { from: 0, to: 0 } };
  const after = { text: result, outline: now, lines: { from: first, to: first + lines.length } };
  return stands && readsAlikeElsewhere(before, after) ? result : null;
}

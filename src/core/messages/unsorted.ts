/** The lines of a meeting's note that nobody has sorted yet: jotted down, and no entry of any kind. */
import type { Moment } from "../calendar/moment";
import { troubleWith } from "../notes/edit/locate";
import { sortLine, type LooseLine, type Sorting } from "../notes/edit/sort-line";
import { parseEntryLine } from "../notes/entry-line";
import { readNote, type Note, type NoteItem } from "../notes/note";
import { plainHeading, type OutlineHeading } from "../notes/outline";
import { outlineFromRemark, proseFromRemark } from "../notes/outline-from-remark";
import { headingFinder, readEntries } from "../records/entry";
import type { Settings } from "../settings/settings";

export interface UnsortedLine extends LooseLine {
  /** What it says, as an entry would. */
  readonly words: string;
  /** Nested in another item, where only a checkbox makes an entry of it. */
  readonly isNested: boolean;
}

/** What a line can be sorted as. */
export const SORTS = ["follow-up", "waiting", "feedback", "advice", "commitment", "evidence"] as const;
export type Sort = (typeof SORTS)[number];

/** What one has a day to do it by. */
export const DUE_SORTS: ReadonlySet<Sort> = new Set<Sort>(["follow-up", "commitment"]);

/** The skeleton's own sections, which hold nothing to sort. */
const OWN_SECTIONS = ["looking back", "on the day", "reflection"];

/** Nobody sorts more at once, such as a talk that was written down word for word (ours). */
export const MOST_UNSORTED = 60;

/** @returns the first list items and lines of paragraphs that stand under no heading that says what they are */
export function unsortedLines(note: { path: string; text: string }, settings: Settings): UnsortedLine[] {
  const { path, text } = note;
  if (troubleWith(text)) return [];
  const kindOf = headingFinder("meeting", settings.words.headings);
  const isKnown = (heading: string) =>
    kindOf(heading) !== undefined || OWN_SECTIONS.includes(plainHeading(heading));
  const rows = text.split("\n");
  const lines = [...looseItems(readNote(path, text), settings, isKnown), ...looseProse(text, isKnown)];
  return lines
    .sort((a, b) => a.line - b.line)
    .slice(0, MOST_UNSORTED)
    .filter((line) => isSortable(line, rows));
}

/** What follows a line without a gap may come to belong to it; more than this says nothing new. */
const MOST_BELOW = 5;

/**
 * A line is tried with what follows it alone, as the whole note would be parsed for each; the rest is looked at when
 * it is sorted.
 */
function isSortable(line: UnsortedLine, rows: readonly string[]): boolean {
  const above = line.isItem ? [""] : ["", "Words"];
  const rest = rows.slice(line.line, line.line + MOST_BELOW);
  const gap = rest.findIndex((row) => row.trim() === "");
  const below = line.isItem ? [] : rest.slice(0, gap < 0 ? rest.length : gap);
  // A line of a paragraph may be one for its indentation alone.
  const own = line.isItem ? line.written : (rows[line.line - 1] ?? "").replace(/^\uFEFF/, "");
  const text = [...above, own, ...below].join("\n");
  const alone = { ...line, line: above.length + 1 };
  return sortLine(text, alone, sortingOf(line, "feedback", {})).ok;
}

/** What belongs to an entry, as nested items without a checkbox do, is sorted with it. */
function looseItems(note: Note, settings: Settings, isKnown: (heading: string) => boolean): UnsortedLine[] {
  const { entries } = readEntries(note, "meeting", settings.words.headings);
  const sorted = new Set(entries.map(({ line }) => line));
  const above: boolean[] = [];
  const lines: UnsortedLine[] = [];
  for (const item of note.items) {
    // What an item belongs to says of all that is above it, too.
    const isSorted = sorted.has(item.lineNumber + 1) || (above[item.depth - 1] ?? false);
    above.splice(item.depth, above.length, isSorted);
    if (!isSorted && item.text !== "" && !item.under.some(isKnown)) lines.push(toLine(item));
    if (lines.length === MOST_UNSORTED) break;
  }
  return lines;
}

function toLine({ lineNumber, written, text, depth }: NoteItem): UnsortedLine {
  return { line: lineNumber + 1, written, isItem: true, words: text, isNested: depth > 0 };
}

/** Tables, footnotes, embeds and properties within the text are no notes of what was said. */
const NO_WORDS = /^(?:\||\[\^|!\[|\^[\w-]+\s*$|[\p{L}\p{N}_-]+::|#[^\s#]+\s*$)/u;

function looseProse(text: string, isKnown: (heading: string) => boolean): UnsortedLine[] {
  const isUnderKnown = underKnown(outlineFromRemark(text).headings, isKnown);
  const lines: UnsortedLine[] = [];
  for (const { start, lineEnd, line } of proseFromRemark(text)) {
    if (isUnderKnown(start)) continue;
    const written = text.slice(start, lineEnd);
    const words = parseEntryLine(`- ${written}`).text;
    const isNone = words === "" || NO_WORDS.test(written);
    if (!isNone) lines.push({ line: line + 1, written, isItem: false, words, isNested: false });
    if (lines.length === MOST_UNSORTED) break;
  }
  return lines;
}

/** @returns whether one of the headings that a place stands under is known; asked from the first place to the last */
function underKnown(
  headings: readonly OutlineHeading[],
  isKnown: (heading: string) => boolean,
): (start: number) => boolean {
  const open: { readonly level: number; readonly isIn: boolean }[] = [];
  let next = 0;
  return (start) => {
    for (let heading = headings[next]; heading && heading.start <= start; heading = headings[next]) {
      while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
      open.push({ level: heading.level, isIn: isKnown(heading.text) || (open.at(-1)?.isIn ?? false) });
      next += 1;
    }
    return open.at(-1)?.isIn ?? false;
  };
}

const TAGS: Readonly<Record<Sort, string | null>> = {
  // A checkbox under a heading of one's own makes a follow-up of a line.
  "follow-up": null,
  waiting: "waiting",
  feedback: "feedback",
  advice: "advice",
  commitment: "commitment",
  evidence: "evidence",
};

/** @returns what of a line makes it the entry that it is to be */
export function sortingOf(
  { isNested }: Pick<UnsortedLine, "isNested">,
  sort: Sort,
  { due = null, met = null }: { readonly due?: string | null; readonly met?: Moment["date"] | null },
): Sorting {
  const fields = [
    ...(sort === "waiting" && met ? [{ name: "asked", value: met }] : []),
    ...(DUE_SORTS.has(sort) && due ? [{ name: "due", value: due }] : []),
  ];
  // What was seen is no task; yet a nested line without a checkbox is text of the one above.
  return { tag: TAGS[sort], hasCheckbox: sort !== "evidence" || isNested, fields };
}

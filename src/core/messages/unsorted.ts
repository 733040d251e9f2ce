/** The lines of a meeting's note that nobody has sorted yet: jotted down, and no entry of any kind. */
import type { Moment } from "../calendar/moment";
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
  const kindOf = headingFinder("meeting", settings.words.headings);
  const isKnown = (heading: string) =>
    kindOf(heading) !== undefined || OWN_SECTIONS.includes(plainHeading(heading));
  const lines = [...looseItems(readNote(path, text), settings, isKnown), ...looseProse(text, isKnown)];
  return lines
    .sort((a, b) => a.line - b.line)
    .slice(0, MOST_UNSORTED)
    .filter((line) => sortLine(text, line, sortingOf(line, "feedback", {})).ok);
}

/** What belongs to an entry, as nested items without a checkbox do, is sorted with it. */
function looseItems(note: Note, settings: Settings, isKnown: (heading: string) => boolean): UnsortedLine[] {
  const { entries } = readEntries(note, "meeting", settings.words.headings);
  const sorted = new Set(entries.map(({ line }) => line));
  const above: boolean[] = [];
  return note.items.flatMap((item) => {
    const isSorted = sorted.has(item.lineNumber + 1) || above.slice(0, item.depth).includes(true);
    above.splice(item.depth, above.length, isSorted);
    return isSorted || item.text === "" || item.under.some(isKnown) ? [] : [toLine(item)];
  });
}

function toLine({ lineNumber, written, text, depth }: NoteItem): UnsortedLine {
  return { line: lineNumber + 1, written, isItem: true, words: text, isNested: depth > 0 };
}

/** Tables, footnotes, embeds and properties within the text are no notes of what was said. */
const NO_WORDS = /^(?:\||\[\^|!\[|\^[\w-]+\s*$|[\p{L}\p{N}_-]+::|#[^\s#]+\s*$)/u;

function looseProse(text: string, isKnown: (heading: string) => boolean): UnsortedLine[] {
  const { headings } = outlineFromRemark(text);
  return proseFromRemark(text).flatMap(({ start, lineEnd, line }) => {
    const written = text.slice(start, lineEnd);
    const words = parseEntryLine(`- ${written}`).text;
    const isNone = words === "" || NO_WORDS.test(written) || above(headings, start).some(isKnown);
    return isNone ? [] : [{ line: line + 1, written, isItem: false, words, isNested: false }];
  });
}

/** @returns the headings that a place stands under */
function above(headings: readonly OutlineHeading[], start: number): string[] {
  const open: OutlineHeading[] = [];
  for (const heading of headings) {
    if (heading.start > start) break;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    open.push(heading);
  }
  return open.map(({ text }) => text);
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

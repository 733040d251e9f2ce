/** Where a section of a note begins and ends: what an item belongs to, and where a new one goes. */
import type { Outline, OutlineHeading, OutlineItem } from "../outline";
import { lineStartAt, nextLineAt } from "./edit";

export interface NoteSection {
  /** Where the heading's lines end and its contents begin. */
  readonly start: number;
  /** Where the first heading below begins, of whatever level: up to there nothing stands under a sub-heading. */
  readonly ownEnd: number;
  /** Where the next heading of the same or a higher level begins; sub-headings belong to the section. */
  readonly end: number;
  /** The items before any sub-heading. */
  readonly ownItems: readonly OutlineItem[];
  /** All items, those under sub-headings too. */
  readonly items: readonly OutlineItem[];
}

/** @param heading one of the outline's own */
export function sectionOf(text: string, { headings, items }: Outline, heading: OutlineHeading): NoteSection {
  const below = headings.slice(headings.indexOf(heading) + 1);
  const startOf = (next: OutlineHeading | undefined) => (next ? lineStartAt(text, next.start) : text.length);
  const start = nextLineAt(text, heading.end);
  const ownEnd = startOf(below[0]);
  const end = startOf(below.find(({ level }) => level <= heading.level));
  const upTo = (limit: number) => items.filter((item) => item.start >= start && item.start < limit);
  return { start, ownEnd, end, ownItems: upTo(ownEnd), items: upTo(end) };
}

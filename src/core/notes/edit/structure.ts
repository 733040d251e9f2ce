/** The check behind every edit of a note's body: apart from the lines it is about, the note reads as before. */
import type { Outline } from "../outline";
import { outlineFromRemark } from "../outline-from-remark";

/** Lines of a text, 0-based and half open. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface Version {
  readonly text: string;
  /** The lines that the edit is about. */
  readonly lines: LineRange;
}

/** @returns whether two versions have the same headings and list items, nested alike, outside the lines named */
export function readsAlikeElsewhere(before: Version, after: Version): boolean {
  const [one, other] = [structureOf(before), structureOf(after)];
  return one.length === other.length && one.every((part, place) => part === other[place]);
}

function structureOf({ text, lines }: Version): string[] {
  const outline = outlineFromRemark(text);
  const outside = ({ line }: { readonly line: number }) => line < lines.from || line >= lines.to;
  const headings = outline.headings
    .filter(outside)
    .map(({ start, level, text: words }) => ({ start, says: `#${String(level)} ${words}` }));
  const depths = depthsOf(outline);
  const items = outline.items
    .map((item, place) => ({ ...item, depth: depths[place] ?? 0 }))
    .filter(outside)
    .map(({ start, lineEnd, depth }) => ({ start, says: `-${String(depth)} ${text.slice(start, lineEnd)}` }));
  return [...headings, ...items].sort((a, b) => a.start - b.start).map(({ says }) => says);
}

function depthsOf({ items }: Outline): number[] {
  const depths: number[] = [];
  for (const { parent } of items) depths.push(parent === null ? 0 : (depths[parent] ?? 0) + 1);
  return depths;
}

/** The check behind every edit of a note's body: apart from the lines it is about, the note reads as before. */
import type { Outline, OutlineItem } from "../outline";

/** Lines of a text, 0-based and half open. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface Version {
  readonly text: string;
  /** The text's outline, from remark. */
  readonly outline: Outline;
  /** The lines that the edit is about. */
  readonly lines: LineRange;
}

/** @returns whether two versions have the same headings and list items, nested alike, outside the lines named */
export function readsAlikeElsewhere(before: Version, after: Version): boolean {
  const [one, other] = [structureOf(before), structureOf(after)];
  return one.length === other.length && one.every((part, place) => part === other[place]);
}

function structureOf({ text, outline, lines }: Version): string[] {
  const outside = ({ line }: { readonly line: number }) => line < lines.from || line >= lines.to;
  const headings = outline.headings
    .filter(outside)
    .map(({ start, level, text: words }) => ({ start, says: `#${String(level)} ${words}` }));
  const items = outline.items
    .map((item) => ({ ...item, says: `${parentOf(item)}- ${text.slice(item.start, item.lineEnd)}` }))
    .filter(outside);
  return [...headings, ...items].sort((a, b) => a.start - b.start).map(({ says }) => says);

  /** What an item is nested in; one of the lines that the edit is about is the same before and after. */
  function parentOf({ parent }: OutlineItem): string {
    const above = parent === null ? undefined : outline.items[parent];
    if (!above) return "";
    return outside(above) ? `(${text.slice(above.start, above.lineEnd)}) ` : "(it) ";
  }
}

/** Finds an entry's line again in the text that is being written. */
import { readFrontmatter } from "../frontmatter";
import { MAX_NOTE } from "../note";
import type { Outline, OutlineItem } from "../outline";
import { outlineFromRemark } from "../outline-from-remark";
import { becomes, lineStartAt, refuse, type Edit, type Refusal } from "./edit";
import { readsAlikeElsewhere } from "./structure";

/** Where an entry was seen. */
export interface EntryPlace {
  /** 1-based line of the file. */
  readonly line: number;
  /** The line as it was, from its marker to its end. */
  readonly written: string;
}

export type Located =
  | { readonly ok: true; readonly item: OutlineItem; readonly outline: Outline }
  | { readonly ok: false; readonly why: Refusal };

/**
 * Finds a list item by what it says: at the place where it was seen, else anywhere if it is there just once.
 * A line number alone is never trusted, as lines may have come and gone since.
 */
export function locate(text: string, { line, written }: EntryPlace): Located {
  const trouble = troubleWith(text);
  if (trouble) return refuse(trouble);
  const outline = outlineFromRemark(text);
  const same = outline.items.filter(({ start, lineEnd }) => text.slice(start, lineEnd) === written);
  const [first, second] = same;
  const item = same.find((one) => one.line === line - 1) ?? (second ? undefined : first);
  if (item) return { ok: true, item, outline };
  return refuse(second ? "twice" : "gone");
}

/** A note whose properties cannot be read is never written, and one that is too long to parse cannot be. */
export function troubleWith(text: string): Refusal | null {
  if (readFrontmatter(text).state === "invalid") return "invalid-frontmatter";
  return text.length > MAX_NOTE ? "cannot-edit" : null;
}

/**
 * Gives an entry's line other words. Refused where the rest of the note would read differently for it.
 * @param rewrite the line from its marker on → the new line; null where it cannot be changed
 */
export function rewriteEntry(
  text: string,
  place: EntryPlace,
  rewrite: (written: string) => string | null,
): Edit {
  const found = locate(text, place);
  if (!found.ok) return found;
  const { item, outline } = found;
  const { written } = place;
  const now = rewrite(written);
  if (now === null || /[\r\n]/.test(now)) return refuse("cannot-edit");
  if (now === written) return becomes(text);
  const result = text.slice(0, item.start) + now + text.slice(item.lineEnd);
  const after = outlineFromRemark(result);
  const lines = { from: item.line, to: item.line + 1 };
  const moved = after.items.find(({ start }) => start === item.start);
  const stands = moved !== undefined && result.slice(moved.start, moved.lineEnd) === now;
  return stands && readsAlikeElsewhere({ text, outline, lines }, { text: result, outline: after, lines })
    ? becomes(result)
    : refuse("cannot-edit");
}

/** @returns a whole line (indentation included) as its item stands in it */
export function wholeLine(
  text: string,
  { start, lineEnd }: Pick<OutlineItem, "start" | "lineEnd">,
): { start: number; line: string } {
  const lineStart = lineStartAt(text, start);
  const from = text.startsWith("\uFEFF", lineStart) ? lineStart + 1 : lineStart;
  return { start: from, line: text.slice(from, lineEnd) };
}

/** The outline of a note as Obsidian's metadata cache holds it. Fast, and only as good as the cache is fresh. */
import { checkboxSign, lineEndAt, type Outline, type OutlineItem } from "./outline";

interface CachedPlace {
  readonly start: { readonly line: number; readonly offset: number };
  readonly end: { readonly line: number; readonly offset: number };
}

/** What of Obsidian's `CachedMetadata` an outline needs; structural, so that core knows no Obsidian. */
export interface CachedStructure {
  readonly headings?: readonly {
    readonly heading: string;
    readonly level: number;
    readonly position: CachedPlace;
  }[];
  readonly listItems?: readonly {
    readonly parent: number;
    readonly task?: string | undefined;
    readonly position: CachedPlace;
  }[];
  readonly sections?: readonly { readonly type: string; readonly position: CachedPlace }[];
}

/** An item that says it is in the text where the cache saw it; anything else means that the cache is stale. */
const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;

/**
 * Makes the outline from the cache.
 * @param text the note's text as it is now
 * @returns null where the text is not what the cache saw, so that the note must be parsed instead
 */
export function outlineFromCache(cache: CachedStructure, text: string): Outline | null {
  const headings = (cache.headings ?? []).map(({ heading, level, position: { start, end } }) => ({
    level,
    text: heading.trim(),
    start: start.offset,
    end: end.offset,
    line: start.line,
  }));
  if (headings.some(({ start, end, text: words }) => !text.slice(start, end).includes(words))) return null;
  const items = listItems(cache, text);
  return items && { headings, items };
}

function listItems(cache: CachedStructure, text: string): OutlineItem[] | null {
  const lists = (cache.sections ?? []).filter(({ type }) => type === "list");
  const items: OutlineItem[] = [];
  const byLine = new Map<number, number>();
  for (const { parent, task, position } of cache.listItems ?? []) {
    const { line, offset } = position.start;
    if (!lists.some((list) => line >= list.position.start.line && line <= list.position.end.line)) continue;
    const start = skipBlanks(text, offset);
    const lineEnd = lineEndAt(text, start);
    const written = text.slice(start, lineEnd);
    if (!MARKER.test(written) || !startsLine(text, start)) return null;
    const sign = checkboxSign(written);
    if (task !== undefined && task !== sign) return null;
    // Two markers on one line (`- [ ] 1. text`) make one entry: the outer one.
    if (byLine.has(line)) continue;
    // Lists inside an item of another kind (a quote in an item) are no entries, nor is what they hold.
    const above = parent < 0 ? null : byLine.get(parent);
    if (above === undefined) continue;
    byLine.set(line, items.length);
    items.push({ start, lineEnd, line, sign, parent: above });
  }
  return items;
}

/** The cache's items may begin with their indentation. */
function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (text[at] === " " || text[at] === "\t") at += 1;
  return at;
}

/** Two markers may share a line (`- [ ] 1. text`): before the second stands the first. */
function startsLine(text: string, start: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return /^(?:\uFEFF)?(?:[ \t]|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?)*$/u.test(before);
}

/** A note taken apart: what records are read from. */
import { frontmatterSpan, readFrontmatter, type Frontmatter } from "./frontmatter";
import { baseName, findLinks } from "./links";
import { EMPTY_OUTLINE, type Outline } from "./outline";
import { outlineFromRemark } from "./outline-from-remark";
import { parseEntryLine, type EntryLine } from "./entry-line";

/** Longer notes are not parsed: Markdown's parser would hold up the window. In UTF-16 units. */
export const MAX_NOTE = 1024 * 1024;

/** A list item of a note with the headings that it stands under. */
export interface NoteItem extends EntryLine {
  /** 0-based line of the file. */
  readonly lineNumber: number;
  /** The line as written, from its marker to its end: by it an edit finds the item again. */
  readonly written: string;
  /** The texts of the enclosing headings, nearest first. */
  readonly under: readonly string[];
  /** How deep the item is nested in other items; 0 for a top-level one. */
  readonly depth: number;
}

export interface Note {
  readonly path: string;
  /** The note's name: its file name without `.md`. */
  readonly name: string;
  readonly frontmatter: Frontmatter;
  readonly items: readonly NoteItem[];
  /** What the links in the note's text lead to, as written: names or paths. */
  readonly links: readonly string[];
  /** The note is longer than `MAX_NOTE`: only its properties were read. */
  readonly tooLong: boolean;
}

/**
 * Reads a note from its text alone. Total: any text gives a note.
 * @param path the file's path in the vault
 */
export function readNote(path: string, text: string): Note {
  const tooLong = text.length > MAX_NOTE;
  const outline = tooLong ? EMPTY_OUTLINE : outlineFromRemark(text);
  const links = tooLong ? [] : linksOfBody(text);
  return makeNote({ path, frontmatter: readFrontmatter(text), outline, text, links, tooLong });
}

/** What a note is made from; the outline and the frontmatter may come from Obsidian's cache. */
export interface NoteSource {
  readonly path: string;
  readonly frontmatter: Frontmatter;
  readonly outline: Outline;
  readonly text: string;
  readonly links: readonly string[];
  readonly tooLong?: boolean;
}

/** Puts a note together. Nothing of it holds on to the source text. */
export function makeNote({ path, frontmatter, outline, text, links, tooLong = false }: NoteSource): Note {
  return {
    path,
    name: baseName(path),
    frontmatter,
    items: noteItems(outline, text),
    links: links.map(copy),
    tooLong,
  };
}

const CODE_AND_COMMENTS =
  /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1[`~]*[ \t]*$|$(?![\s\S]))|(`+)(?!`)[^\n]*?[^`\n]\2(?!`)|%%[\s\S]*?%%|<!--[\s\S]*?-->/gm;

/** The targets of the links below the frontmatter; code and comments hold none. */
function linksOfBody(text: string): string[] {
  if (!text.includes("[")) return [];
  const body = text.slice(frontmatterSpan(text)?.blockEnd ?? 0);
  return findLinks(body.replace(CODE_AND_COMMENTS, ""))
    .map(({ target }) => target)
    .filter((target) => target !== "");
}

function noteItems({ headings, items }: Outline, text: string): NoteItem[] {
  const open: { level: number; text: string }[] = [];
  const depths: number[] = [];
  let next = 0;
  return items.map(({ start, lineEnd, line, parent }) => {
    for (let heading = headings[next]; heading && heading.start < start; heading = headings[next]) {
      while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
      open.push({ level: heading.level, text: heading.text });
      next += 1;
    }
    const depth = parent === null ? 0 : (depths[parent] ?? 0) + 1;
    depths.push(depth);
    const written = copy(text.slice(start, lineEnd));
    const under = open.map((heading) => heading.text).reverse();
    return { ...parseEntryLine(written), lineNumber: line, written, under, depth };
  });
}

/** A slice keeps the whole text in memory; a copy does not. */
function copy(slice: string): string {
  return ` ${slice}`.slice(1).split("").join("");
}

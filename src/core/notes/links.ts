/** Links in a text: `[[note#section|shown]]` and `[shown](note.md)`. Links to the web are none of ours. */

/** A link to a note, as it was written. */
export interface NoteLink {
  /** The note's name or path without section or block; empty for a link into the note itself. */
  readonly target: string;
  /** What the link shows, where that was written. */
  readonly shown: string | null;
  /** The link as it stands in the text. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the note that a link's target names, seen from the note that holds the link; null where it leads nowhere. */
export type ResolveLink = (target: string, from: string) => string | null;

const WIKI = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;
const MARKDOWN = /(!?)\[([^[\]\n]*)\]\((<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"\n]*")?\)/g;

/** @returns the links of a text in their order; embeds (`![[…]]`) are left out */
export function findLinks(text: string): NoteLink[] {
  const wiki = [...text.matchAll(WIKI)].map((match) => toLink(match, match[2] ?? "", match[3] ?? null));
  const markdown = [...text.matchAll(MARKDOWN)].map((match) => {
    const url = (match[3] ?? "").replace(/^<|>$/g, "");
    return /^[a-z][a-z0-9+.-]*:/i.test(url) ? null : toLink(match, decode(url), match[2] ?? null);
  });
  return [...wiki, ...markdown].filter((link) => link !== null).sort((a, b) => a.start - b.start);
}

function toLink(match: RegExpMatchArray, target: string, shown: string | null): NoteLink | null {
  if (match[1] === "!") return null;
  const start = match.index ?? 0;
  return { target: linkPath(target), shown, written: match[0], start, end: start + match[0].length };
}

/** @returns the note part of a link's target: without section, block and outer blanks */
function linkPath(target: string): string {
  return target
    .replace(/\u00A0/g, " ")
    .replace(/#.*$/, "")
    .trim();
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** @returns the one link that a text consists of, or null */
export function onlyLink(text: string): NoteLink | null {
  const trimmed = text.trim();
  const link = findLinks(trimmed)[0];
  return link?.start === 0 && link.end === trimmed.length ? link : null;
}

/** @returns a note's name: its path without folders and `.md` */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

/** @returns a text as it reads: links as what they show */
export function withoutLinks(text: string): string {
  return findLinks(text).reduceRight((plain, { start, end, shown, target, written }) => {
    const words = shown?.trim() || (target ? baseName(target) : written.replace(/[[\]#]/g, ""));
    return plain.slice(0, start) + words + plain.slice(end);
  }, text);
}

import type { BlockCache, CachedMetadata, HeadingCache, Pos, SectionCache } from "obsidian";
import type { LegacyNode } from "remark-parse-legacy/lib/parser.js";
import { blockIdOf } from "./block-id";
import { collectInlines, type Inlines } from "./inlines";
import { listItemsOf } from "./list-items";
import { type NoteParser, parseTree } from "./note-parser";
import { posOf } from "./pos";

type Blocks = Required<Pick<CachedMetadata, "headings" | "listItems" | "sections" | "blocks">>;

/** What a note's Markdown gives. */
export type Body = Partial<Blocks & Inlines>;

/**
 * Reads a note's Markdown. `yamlEnd` is where the frontmatter's closing fence ends: it is a section, but not
 * Markdown.
 */
export function readBody(text: string, yamlEnd: number, Parser?: typeof NoteParser): Body {
  const tree = parseTree(withoutYaml(text, yamlEnd), Parser);
  return withoutEmpty({ ...blocksOf(tree, text, yamlEnd), ...collectInlines(tree, text) });
}

/** Blanks instead of frontmatter, so that every offset stays. */
function withoutYaml(text: string, yamlEnd: number): string {
  return text.slice(0, yamlEnd).replace(/[^\r\n\uFEFF]/g, " ") + text.slice(yamlEnd);
}

function blocksOf(root: readonly LegacyNode[], text: string, yamlEnd: number): Blocks {
  const sections = sectionsOf(root, text);
  const listItems = listItemsOf(root, text);
  const blocks: Record<string, BlockCache> = {};
  for (const { id, position } of [...sections, ...listItems])
    if (id !== undefined) blocks[id.toLowerCase()] = { id, position };
  if (yamlEnd > 0) sections.unshift({ type: "yaml", position: yamlPosition(text, yamlEnd) });
  const headings = root.filter((node) => node.type === "heading").map((node) => headingOf(node, text));
  return { headings, listItems, sections, blocks };
}

/** Where the frontmatter is, fences included. */
export function yamlPosition(text: string, yamlEnd: number): Pos {
  const lines = text.slice(0, yamlEnd).split("\n");
  const end = { line: lines.length - 1, col: lines[lines.length - 1]?.length ?? 0, offset: yamlEnd };
  return { start: { line: 0, col: 0, offset: 0 }, end };
}

function sectionsOf(root: readonly LegacyNode[], text: string): SectionCache[] {
  const sections: SectionCache[] = [];
  for (const node of root) {
    const raw = text.slice(node.position.start.offset, node.position.end.offset);
    const section: SectionCache = { type: sectionType(node, raw), position: posOf(node.position) };
    const id = node.type === "paragraph" ? blockIdOf(raw) : undefined;
    const previous = sections[sections.length - 1];
    // An id that stands alone names the block before it.
    if (id !== undefined && raw.trim() === `^${id}` && previous) previous.id = id;
    else if (id !== undefined) section.id = id;
    sections.push(section);
  }
  return sections;
}

function sectionType(node: LegacyNode, raw: string): string {
  return node.type === "blockquote" && /^[ \t]*>[ \t]*\[![^\]\n]+\]/.test(raw) ? "callout" : node.type;
}

function headingOf(node: LegacyNode, text: string): HeadingCache {
  const raw = text.slice(node.position.start.offset, node.position.end.offset);
  const heading = /^[ \t]*#/.test(raw)
    ? raw.replace(/^[ \t]*#{1,6}[ \t]*/, "").replace(/(?:^|[ \t]+)#+[ \t]*$/, "")
    : raw.replace(/\r?\n[^\n]*$/, "");
  return { heading: heading.trim(), level: node.depth ?? 1, position: posOf(node.position) };
}

/** Obsidian has a key only when something is in it. */
function withoutEmpty<T extends object>(parts: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => Object.keys(value as object).length > 0),
  ) as Partial<T>;
}

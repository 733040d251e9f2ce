/** The outline of a note as Markdown's own parser sees it. Slow (milliseconds a note) and exact. */
import type { List, ListItem, Paragraph, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterSpan } from "./frontmatter";
import {
  checkboxSign,
  lineEndAt,
  lineFinder,
  type Outline,
  type OutlineHeading,
  type OutlineItem,
} from "./outline";

type Node = Root | RootContent;
type Span = readonly [start: number, end: number];

/** Lists and quotes in each other on one line, far deeper than anyone writes; the parser's time grows with their square. */
const DEEP = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]?){50,}.*$/gm;

/** @param text the whole note, frontmatter included */
export function outlineFromRemark(text: string): Outline {
  return collect(treeOf(text), text);
}

/** A line of a paragraph that stands in no list and no quote. */
export interface ProseLine {
  /** Where its words begin; indentation stands before them. */
  readonly start: number;
  /** Where it ends, its line end left out. */
  readonly lineEnd: number;
  /** 0-based. */
  readonly line: number;
}

/** @param text the whole note, frontmatter included @returns the lines of its paragraphs, in their order */
export function proseFromRemark(text: string): ProseLine[] {
  const lineOf = lineFinder(text);
  const lines: ProseLine[] = [];
  for (const node of treeOf(text).children) {
    if (node.type !== "paragraph") continue;
    const bound = boundLines(text, node, lineOf);
    for (let at = startOf(node); at < endOf(node); at = text.indexOf("\n", at) + 1 || text.length) {
      const start = at + (/^[ \t]*/.exec(text.slice(at, lineEndAt(text, at)))?.[0].length ?? 0);
      const line = lineOf(start);
      if (!bound.has(line)) lines.push({ start, lineEnd: lineEndAt(text, start), line });
    }
  }
  return lines;
}

/** @returns the lines that one thing reaches over, such as a comment, code or a link: none of them can stand alone */
function boundLines(text: string, node: Paragraph, lineOf: (offset: number) => number): ReadonlySet<number> {
  const bound = new Set<number>();
  const bind = (start: number, end: number) => {
    const [from, to] = [lineOf(start), lineOf(end)];
    for (let line = from; from < to && line <= to; line += 1) bound.add(line);
  };
  const isWords = ({ type }: Node) => type === "text" || type === "break";
  for (const child of node.children) if (!isWords(child)) bind(startOf(child), endOf(child));
  let open = -1;
  for (
    let at = text.indexOf("%%", startOf(node));
    at >= 0 && at < endOf(node);
    at = text.indexOf("%%", at + 2)
  )
    if (open < 0) open = at;
    else {
      bind(open, at);
      open = -1;
    }
  if (open >= 0) bind(open, endOf(node));
  return bound;
}

/** An edit asks for the lines of one text several times in turn, and parsing is what takes its time. */
const MOST_KEPT = 200_000;
let last: { readonly text: string; readonly tree: Root } | null = null;

function treeOf(text: string): Root {
  const tree = last?.text === text ? last.tree : parsedTree(text);
  // The tree of a long text is too much to keep.
  last = text.length > MOST_KEPT ? null : { text, tree };
  return tree;
}

function parsedTree(text: string): Root {
  const body = withoutFrontmatter(text).replace(DEEP, (line) => " ".repeat(line.length));
  const tree = fromMarkdown(body);
  const hidden = hiddenBlocks(body, codeSpans(tree));
  return hidden.length > 0 ? fromMarkdown(blanked(body, hidden)) : tree;
}

/** Blanks the frontmatter and a BOM, so that every offset stays what it is in the note. */
function withoutFrontmatter(text: string): string {
  const span = frontmatterSpan(text);
  const body = span ? blanked(text, [[0, span.blockEnd]]) : text;
  return body.replace(/^\uFEFF/, " ");
}

function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, " "));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/**
 * Obsidian's comments and formulas are no Markdown, so their list items would be taken for real
 * ones: `%%…%%` and `$$…$$` that begin a line. One that is never closed reaches to the end.
 */
function hiddenBlocks(text: string, code: readonly Span[]): Span[] {
  const found: Span[] = [];
  const inCode = (offset: number) => code.some(([start, end]) => offset >= start && offset < end);
  const opening = /^[ \t]*(%%|\$\$)/gm;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const sign = match[1] ?? "%%";
    const start = match.index + match[0].length - 2;
    if (inCode(start)) continue;
    let close = text.indexOf(sign, start + 2);
    while (close >= 0 && inCode(close)) close = text.indexOf(sign, close + 2);
    const end = close < 0 ? text.length : close + 2;
    found.push([start, end]);
    opening.lastIndex = end;
  }
  return found;
}

function codeSpans(tree: Root): Span[] {
  const found: Span[] = [];
  visit(tree, (node) => {
    if (node.type === "code" || node.type === "inlineCode") found.push([startOf(node), endOf(node)]);
  });
  return found;
}

function visit(node: Node, act: (node: Node) => void): void {
  act(node);
  if ("children" in node) for (const child of node.children) visit(child, act);
}

function collect(tree: Root, text: string): Outline {
  const lineOf = lineFinder(text);
  const headings: OutlineHeading[] = [];
  const items: OutlineItem[] = [];
  const addItem = (item: ListItem, parent: number | null) => {
    const start = startOf(item);
    const line = lineOf(start);
    const lineEnd = lineEndAt(text, start);
    // Two markers on one line (`- - text`) make one entry: the outer one.
    const sharesLine = parent !== null && items[parent]?.line === line;
    const place = sharesLine ? parent : items.length;
    if (!sharesLine)
      items.push({ start, lineEnd, line, sign: checkboxSign(text.slice(start, lineEnd)), parent });
    for (const child of item.children) if (child.type === "list") addList(child, place);
  };
  const addList = (list: List, parent: number | null) => {
    for (const item of list.children) addItem(item, parent);
  };
  for (const node of tree.children) {
    if (node.type === "list") addList(node, null);
    if (node.type !== "heading") continue;
    const [start, end] = [startOf(node), endOf(node)];
    headings.push({
      level: node.depth,
      text: headingText(text.slice(start, end)),
      start,
      end,
      line: lineOf(start),
    });
  }
  return { headings, items };
}

/** @returns a heading's text as written, without its signs (`## …`, closing `##`, an underline) */
function headingText(source: string): string {
  return source
    .replace(/\r?\n[ \t]*(=+|-+)[ \t]*$/, "")
    .replace(/^[ \t]*#{1,6}(?=[ \t]|$)/, "")
    .replace(/(^|[ \t])#+[ \t]*$/, "")
    .trim();
}

function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}

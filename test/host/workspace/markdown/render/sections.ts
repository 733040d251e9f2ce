import type { Definition, Nodes, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { htmlContext } from "./to-html";

/** One block of a note, as HTML that still has to be cleaned. */
export interface Section {
  /** As in the names of the app's classes: `p`, `h2`, `ul`, `pre`. */
  readonly name: string;
  readonly html: string;
  /** Its first and last line in the note, counted from 0. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** Cuts a note into its blocks. */
export function sectionsOf(markdown: string): Section[] {
  const source = withoutHidden(markdown);
  const tree = unified().use(remarkParse).use(remarkGfm).parse(source);
  const context = htmlContext(source, new Map(definitionsIn(tree).map((found) => [found.identifier, found])));
  return tree.children.map((node) => ({
    name: nameOf(node),
    html: context.node(node),
    lineStart: (node.position?.start.line ?? 1) - 1,
    lineEnd: (node.position?.end.line ?? 1) - 1,
  }));
}

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === "definition") return [node];
  return "children" in node ? node.children.flatMap(definitionsIn) : [];
}

/** The note without properties and comments, line for line, as reading mode shows neither. */
function withoutHidden(markdown: string): string {
  const body = markdown.replace(/^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/, blank);
  return body.replace(
    /(```[\s\S]*?(?:```|$)|`[^`\n]*`)|%%[\s\S]*?(?:%%|$)/g,
    (found, code?: string) => code ?? blank(found),
  );
}

/** Only the lines' ends. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, "");
}

function nameOf(node: RootContent): string {
  switch (node.type) {
    case "heading":
      return `h${node.depth}`;
    case "list":
      return node.ordered ? "ol" : "ul";
    case "code":
      return "pre";
    default:
      return node.type === "paragraph" ? "p" : node.type.toLowerCase();
  }
}

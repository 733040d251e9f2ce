import LegacyParser, { type LegacyNode, type LegacyPoint } from "remark-parse-legacy/lib/parser.js";
import { blockTokenizers } from "./block-tokenizers";
import { inlineTokenizers } from "./inline-tokenizers";

/**
 * Obsidian's recorded metadata is, to the character, what remark-parse 8 gives in its CommonMark mode: the odd
 * starts of nested items and the blank line that an item keeps are that parser's own. So the host uses it, with
 * Obsidian's additions. Newer remark versions (micromark) differ in just these places.
 */
class NoteParser extends LegacyParser {
  readonly #withLines: boolean;

  constructor(text: string, withLines: boolean) {
    super(text, { toString: () => text, fail: refuse });
    this.#withLines = withLines;
    this.options = { ...this.options, commonmark: true, gfm: true };
    this.blockTokenizers = { ...this.blockTokenizers, ...blockTokenizers };
    this.blockMethods = BLOCKS;
    this.inlineTokenizers = { ...this.inlineTokenizers, ...inlineTokenizers };
    this.inlineMethods = INLINES;
    this.interruptParagraph = [...this.interruptParagraph, ["math"], ["comment"], ["footnoteDefinition"]];
    this.interruptList = [...this.interruptList, ["math"], ["comment"], ["footnoteDefinition"]];
    this.interruptBlockquote = [...this.interruptBlockquote, ["math"], ["comment"], ["footnoteDefinition"]];
  }

  /** What stands in the lines is most of the work, and most readers only want blocks. */
  override tokenizeInline(value: string, now: LegacyPoint): LegacyNode[] {
    return this.#withLines ? super.tokenizeInline(value, now) : [];
  }
}

const BLOCKS = [
  "blankLine",
  "indentedCode",
  "fencedCode",
  "math",
  "comment",
  "blockquote",
  "atxHeading",
  "thematicBreak",
  "list",
  "setextHeading",
  "html",
  "footnoteDefinition",
  "definition",
  "table",
  "paragraph",
];

// What finds bare addresses is left out: it moves no link and no tag, and costs time.
const INLINES = [
  "escape",
  "inlineComment",
  "inlineMath",
  "autoLink",
  "html",
  "embed",
  "wikilink",
  "footnoteReference",
  "tag",
  "link",
  "reference",
  "highlight",
  "strong",
  "emphasis",
  "deletion",
  "code",
  "text",
];

function refuse(reason: Error | string): never {
  throw reason instanceof Error ? reason : new Error(reason);
}

/** Any single character makes a task of a list item here; the parser only knows `[ ]` and `[x]`. Offsets stay. */
const ANY_TASK = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+\[)[^\]\n](\][ \t])/gm;

/** The blocks of a note, with or without what stands in their lines; `text` must have its frontmatter blanked out. */
export function parseTree(text: string, withLines: boolean): readonly LegacyNode[] {
  return new NoteParser(text.replace(ANY_TASK, "$1x$2"), withLines).parse().children ?? [];
}

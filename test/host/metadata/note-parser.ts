import LegacyParser, {
  type LegacyNode,
  type LegacyPoint,
  type Tokenizer,
} from "remark-parse-legacy/lib/parser.js";
import { blockTokenizers } from "./block-tokenizers";
import { inlineTokenizers } from "./inline-tokenizers";
import { LeanTokenizer, LineStarts } from "./lean-tokenizer";

/**
 * Obsidian's recorded metadata is, to the character, what remark-parse 8 gives in its CommonMark mode: the odd
 * starts of nested items and the blank line that an item keeps are that parser's own. So the host uses it, with
 * Obsidian's additions. Newer remark versions (micromark) differ in just these places.
 */
export class NoteParser extends LegacyParser {
  readonly #lines: LineStarts;

  constructor(text: string) {
    super(text, { toString: () => text, fail: refuse });
    this.#lines = new LineStarts(text);
    this.options = { ...this.options, commonmark: true, gfm: true };
    this.blockTokenizers = BLOCK_TOKENIZERS;
    this.blockMethods = BLOCKS;
    this.inlineTokenizers = INLINE_TOKENIZERS;
    this.inlineMethods = INLINES;
    this.interruptParagraph = [...this.interruptParagraph, ["math"], ["comment"], ["footnoteDefinition"]];
    this.interruptList = [...this.interruptList, ["math"], ["comment"], ["footnoteDefinition"]];
    this.interruptBlockquote = [...this.interruptBlockquote, ["math"], ["comment"], ["footnoteDefinition"]];
  }

  override tokenizeBlock(value: string, now: LegacyPoint): LegacyNode[] {
    const run = { parser: this, methods: BLOCKS, tokenizers: BLOCK_TOKENIZERS, lines: this.#lines };
    return new LeanTokenizer(run, value, now).tokenize();
  }

  /** Only links, tags and footnotes are wanted of a line, and they need one of these signs. */
  override tokenizeInline(value: string, now: LegacyPoint): LegacyNode[] {
    if (!value.includes("[") && !value.includes("#")) return [];
    const run = { parser: this, methods: INLINES, tokenizers: INLINE_TOKENIZERS, lines: this.#lines };
    return new LeanTokenizer(run, value, now).tokenize();
  }
}

const own = LegacyParser.prototype;

/** The parser's own builds its patterns anew at each call, and it is called for every line. */
const html: Tokenizer = function (eat, value, silent) {
  return /^[ \t]*</.test(value) ? own.blockTokenizers["html"]?.call(this, eat, value, silent) : undefined;
};

const BLOCK_TOKENIZERS = { ...own.blockTokenizers, ...blockTokenizers, html };

const MARKS = /[\\`*_~=![<%$#]/g;

/** Goes on to where the next tokenizer could begin. Texts are nothing to the host, so no node is made. */
const text: Tokenizer = function (eat, value) {
  MARKS.lastIndex = 1;
  let mark = MARKS.exec(value);
  // A tag begins after a blank only.
  while (mark?.[0] === "#" && !/\s/.test(value.charAt(mark.index - 1))) mark = MARKS.exec(value);
  eat(value.slice(0, mark?.index));
};

const INLINE_TOKENIZERS = { ...own.inlineTokenizers, ...inlineTokenizers, text };

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

/** The tree of a note; `text` must have its frontmatter blanked out. */
export function parseTree(text: string, Parser = NoteParser): readonly LegacyNode[] {
  return new Parser(text.replace(ANY_TASK, "$1x$2")).parse().children ?? [];
}

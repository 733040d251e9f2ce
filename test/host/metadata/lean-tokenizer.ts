import type LegacyParser from "remark-parse-legacy/lib/parser.js";
import type { LegacyNode, LegacyPoint, Tokenizer } from "remark-parse-legacy/lib/parser.js";

type Place = LegacyNode["position"];
type Made = object & { position?: Place; children?: LegacyNode[] };

/** What tokenizers get after they have eaten: a way to add a node for what they ate. */
interface Apply {
  (node: Made, parent?: Made): Made;
  /** Adds the node, and gives the text back to be eaten again by what is inside. */
  reset(node: Made, parent?: Made): Made;
  /** Gives the text back; says only where it is. */
  test(): Place;
}

/** Where lines and their columns are in a text. */
export class LineStarts {
  readonly #starts = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    const breaks = /\r?\n|\r/g;
    while (breaks.exec(text)) this.#starts.push(breaks.lastIndex);
  }

  /** A point with its offset; one outside the text is at -1, as in the parser. */
  point(line: number, column: number): LegacyPoint {
    const offset = (this.#starts[line - 1] ?? Number.NaN) + column - 1;
    return { line, column, offset: offset >= 0 && offset <= this.#length ? offset : -1 };
  }
}

/** Which tokenizers to try, and on what. */
export interface Run {
  readonly parser: LegacyParser;
  readonly methods: readonly string[];
  readonly tokenizers: Readonly<Record<string, Tokenizer>>;
  readonly lines: LineStarts;
}

/**
 * The parser's own loop over its tokenizers, with the same results: what it does besides (it checks its own
 * work, remembers indentations, joins texts) makes it three times as slow, and quadratic for long notes.
 */
export class LeanTokenizer {
  readonly #run: Run;
  readonly #nodes: LegacyNode[] = [];
  #value: string;
  #line: number;
  #column: number;

  constructor(run: Run, value: string, { line, column }: LegacyPoint) {
    this.#run = run;
    this.#value = value;
    this.#line = line;
    this.#column = column;
  }

  tokenize(): LegacyNode[] {
    this.#advance("");
    const eat = Object.assign((subvalue: string) => this.#eat(subvalue), {
      now: () => this.#now(),
      file: { fail: stuck },
    });
    while (this.#value !== "") this.#eatOnce(eat as unknown as Parameters<Tokenizer>[0]);
    return this.#nodes;
  }

  #eatOnce(eat: Parameters<Tokenizer>[0]): void {
    const { parser, methods, tokenizers } = this.#run;
    const before = this.#value.length;
    for (const name of methods) {
      const tokenizer = tokenizers[name];
      if (!tokenizer || (tokenizer.notInLink && parser.inLink)) continue;
      tokenizer.call(parser, eat, this.#value);
      if (this.#value.length !== before) return;
    }
    stuck();
  }

  #eat(subvalue: string): Apply {
    const [value, line, column] = [this.#value, this.#line, this.#column];
    const start = this.#now();
    this.#value = value.slice(subvalue.length);
    this.#advance(subvalue);
    const restore = (): void => {
      this.#value = value;
      this.#line = line;
      this.#column = column;
    };
    const apply = (node: Made, parent?: Made): Made => {
      node.position = { start, end: this.#now() };
      (parent?.children ?? this.#nodes).push(node as LegacyNode);
      return node;
    };
    const reset = (node: Made, parent?: Made): Made => {
      apply(node, parent);
      restore();
      return node;
    };
    const test = (): Place => {
      const place = { start, end: this.#now() };
      restore();
      return place;
    };
    return Object.assign(apply, { reset, test });
  }

  #now(): LegacyPoint {
    return this.#run.lines.point(this.#line, this.#column);
  }

  /** Goes past a text; on a line that containers begin, columns count from where they end. */
  #advance(text: string): void {
    let lastBreak = -1;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      this.#line++;
      lastBreak = at;
    }
    this.#column = lastBreak === -1 ? this.#column + text.length : text.length - lastBreak;
    const taken = this.#run.parser.offset[this.#line];
    if (taken === undefined) return;
    if (lastBreak !== -1) this.#column += taken;
    else this.#column = Math.max(this.#column, taken + 1);
  }
}

function stuck(): never {
  throw new Error("The parser does not get on with this text.");
}

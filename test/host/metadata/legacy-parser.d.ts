/** What the host uses of remark-parse 8 (installed as `remark-parse-legacy`), which has no types of its own for this. */
declare module "remark-parse-legacy/lib/parser.js" {
  export interface LegacyPoint {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
  }

  export interface LegacyNode {
    readonly type: string;
    readonly position: { readonly start: LegacyPoint; readonly end: LegacyPoint };
    readonly children?: LegacyNode[];
    readonly value?: string;
    readonly depth?: number;
    readonly url?: string;
    readonly alt?: string | null;
    readonly identifier?: string;
  }

  export interface Eat {
    (subvalue: string): (node: object) => LegacyNode;
    now(): LegacyPoint;
  }

  export interface Tokenizer {
    (this: LegacyParser, eat: Eat, value: string, silent?: boolean): unknown;
    /** For inline tokenizers: where the next one could start. */
    locator?(value: string, fromIndex: number): number;
    notInLink?: boolean;
  }

  export interface LegacyOptions {
    position: boolean;
    gfm: boolean;
    commonmark: boolean;
    pedantic: boolean;
    blocks: readonly string[];
  }

  export type Interruptor = [name: string, condition?: { commonmark?: boolean; pedantic?: boolean }];

  export default class LegacyParser {
    constructor(doc: string, file: { toString(): string; fail(reason: Error | string): never });
    options: LegacyOptions;
    readonly inLink: boolean;
    /** How many characters of each line (1-based) belong to the containers around it. */
    offset: Record<number, number>;
    blockTokenizers: Record<string, Tokenizer>;
    inlineTokenizers: Record<string, Tokenizer>;
    blockMethods: string[];
    inlineMethods: string[];
    interruptParagraph: Interruptor[];
    interruptList: Interruptor[];
    interruptBlockquote: Interruptor[];
    parse(): LegacyNode;
    tokenizeInline(value: string, now: LegacyPoint): LegacyNode[];
    tokenizeBlock(value: string, now: LegacyPoint): LegacyNode[];
    enterBlock(): () => void;
  }
}

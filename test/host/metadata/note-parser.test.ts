import fc from "fast-check";
import LegacyParser, { type LegacyNode, type LegacyPoint } from "remark-parse-legacy/lib/parser.js";
import { expect, it } from "vitest";
import { readBody } from "./body";
import { NoteParser } from "./note-parser";

/** The same parser, with the loop and the text tokenizer that it came with. */
class SlowParser extends NoteParser {
  constructor(text: string) {
    super(text);
    const { blockTokenizers, inlineTokenizers } = LegacyParser.prototype;
    this.blockTokenizers = { ...this.blockTokenizers, html: need(blockTokenizers["html"]) };
    this.inlineTokenizers = { ...this.inlineTokenizers, text: need(inlineTokenizers["text"]) };
  }

  override tokenizeBlock(value: string, now: LegacyPoint): LegacyNode[] {
    return LegacyParser.prototype.tokenizeBlock.call(this, value, now);
  }

  override tokenizeInline(value: string, now: LegacyPoint): LegacyNode[] {
    return LegacyParser.prototype.tokenizeInline.call(this, value, now);
  }
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The parser has changed.");
  return value;
}

const PIECES = [
  ..."- |* |1. |10) |  |    |\t|\n|\r\n|\n\n|> |[ ] |[x] |# |## |==|---|```|~~~|$$|$|%%|<div>|</div>|<!--|-->|<b>|`|**|*|_|~~|\\|!".split(
    "|",
  ),
  ..."[[a]]~[[b~![[c]]~|~[t](u)~[t]: u~[^1]~[^1]: ~#tag~ #x~x#y~word ~a: 1~^id~&amp;~http://x.y ~é~a | b\n- | -\n".split(
    "~",
  ),
];

it("is as fast as it is without changing anything of what the parser finds", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }), (pieces) => {
      const text = pieces.join("");
      expect(readBody(text, 0)).toEqual(readBody(text, 0, SlowParser));
    }),
    { numRuns: 1000 },
  );
});

it("takes a long note in its stride", { timeout: 60_000 }, () => {
  const note = `${"text with **words** and [[links]] #tag\n\n".repeat(200)}${"- [ ] item\n  - nested [[a|b]]\n".repeat(400)}`;
  const best = (text: string): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const begin = performance.now();
        readBody(text, 0);
        return performance.now() - begin;
      }),
    );
  best(note);
  const [once, eight] = [best(note), best(note.repeat(8))];
  // Eight times the text takes about eight times as long, not sixty-four.
  expect(eight).toBeLessThan(once * 32);
});

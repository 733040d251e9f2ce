import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../../../src/core/notes/compare-texts";

/** The same order, worked out from the code points themselves. */
function byCodePoints(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => [...text].map((letter) => letter.codePointAt(0) ?? 0));
  const place = left!.findIndex((point, at) => point !== right![at]);
  if (place < 0) return left!.length - right!.length;
  return right![place] === undefined ? 1 : left![place]! - right![place];
}

describe("the order of texts", () => {
  it("is that of their code points", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, text, (start, a, b) => {
        const order = Math.sign(byCodePoints(start + a, start + b));
        expect(Math.sign(compareTexts(start + a, start + b))).toBe(order);
      }),
    );
  });

  it("puts an emoji after every letter", () => {
    expect(["😀", "ﬁ", "z", "zz", ""].sort(compareTexts)).toEqual(["", "z", "zz", "ﬁ", "😀"]);
  });
});

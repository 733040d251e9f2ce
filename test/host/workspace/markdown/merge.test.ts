import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffTexts, type TextChange } from "./diff";
import { mergeTexts } from "./merge";

function apply(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .reverse()
    .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);
}

const note = fc
  .array(fc.constantFrom("- [ ] a", "- [x] a", "# H", "", "text", "ü", "b\r"), { maxLength: 12 })
  .map((lines) => lines.join("\n"));

describe("diffTexts", () => {
  it("gives changes that make the other text", () => {
    const holds = (before: string, after: string): void => {
      expect(apply(before, diffTexts(before, after))).toBe(after);
    };
    fc.assert(fc.property(note, note, holds));
    fc.assert(fc.property(fc.string(), fc.string(), holds));
  });

  it("touches no more than what differs", () => {
    expect(diffTexts("a\n- [ ] b\nc\n", "a\n- [x] b\nc\n")).toEqual([{ from: 5, to: 6, insert: "x" }]);
    expect(diffTexts("a\nb\nc\n", "a\nb\nc\n")).toEqual([]);
    expect(diffTexts("a\nb\n", "a\nnew\nb\nend")).toEqual([
      { from: 2, to: 2, insert: "new\n" },
      { from: 4, to: 4, insert: "end" },
    ]);
  });

  it("copes with texts in which everything is new", () => {
    const lines = (count: number, sign: string): string =>
      Array.from({ length: count }, (_, at) => `${sign}${at}\n`).join("");
    const [before, after] = [lines(3000, "a"), lines(3000, "b")];
    expect(apply(before, diffTexts(before, after))).toBe(after);
  });
});

describe("mergeTexts", () => {
  it("keeps the changes of both", () => {
    const base = "# T\n\n- [ ] one\n- [ ] two\n";
    const mine = "# Title\n\n- [ ] one\n- [ ] two\n";
    const theirs = "# T\n\n- [ ] one\n- [x] two\n- [ ] three\n";
    expect(mergeTexts({ base, mine, theirs })).toBe("# Title\n\n- [ ] one\n- [x] two\n- [ ] three\n");
  });

  it("keeps both where both changed the same place, and does once what both did", () => {
    expect(mergeTexts({ base: "a\n", mine: "ab\n", theirs: "ac\n" })).toMatch(/^a(bc|cb)\n$/);
    expect(mergeTexts({ base: "a\nb\n", mine: "A\nb!\n", theirs: "A\nb\n" })).toBe("A\nb!\n");
  });

  it("gives the other's text when only one has changed", () => {
    fc.assert(
      fc.property(note, note, (base, other) => {
        expect(mergeTexts({ base, mine: base, theirs: other })).toBe(other);
        expect(mergeTexts({ base, mine: other, theirs: base })).toBe(other);
        expect(mergeTexts({ base, mine: other, theirs: other })).toBe(other);
      }),
    );
  });

  it("never fails, and loses no line that one of them has added", () => {
    fc.assert(
      fc.property(note, note, note, (base, mine, theirs) => {
        const merged = mergeTexts({ base, mine: `${mine}\nMINE`, theirs: `THEIRS\n${theirs}` });
        expect(merged).toContain("MINE");
        expect(merged).toContain("THEIRS");
      }),
    );
  });
});

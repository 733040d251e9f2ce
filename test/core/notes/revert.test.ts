/** I24: an edit is taken back byte for byte, or stays because its own place has changed. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { insertLine } from "../../../src/core/notes/edit/insert-line";
import { reverted } from "../../../src/core/notes/edit/revert";
import { setListProperty, setProperty } from "../../../src/core/notes/edit/set-property";
import { setSign } from "../../../src/core/notes/edit/set-sign";
import type { Edit } from "../../../src/core/notes/edit/edit";
import { readNote } from "../../../src/core/notes/note";
import { notes } from "./arbitraries";

// Many runs, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });
const RUNS = { numRuns: 100 };

type Act = (text: string) => Edit;

const acts: fc.Arbitrary<Act> = fc.constantFrom<Act>(
  (text) => setProperty(text, "reviewed", "2026-11-22"),
  (text) => setProperty(text, "thanked", "2026-11-22"),
  (text) => setListProperty(text, { name: "snooze" }, (old) => [...old, "check-in until 2026-12-01"]),
  (text) =>
    insertLine(text, { heading: "Log", isHeading: (heading) => heading === "Log", words: "2026-11-22 call" }),
  (text) => {
    const item = readNote("a.md", text).items.find(({ sign }) => sign === " ");
    if (!item) return { ok: false, why: "gone" };
    return setSign(text, { line: item.lineNumber + 1, written: item.written }, { sign: "x" });
  },
);

describe("taking an edit back", () => {
  it("gives the bytes back where nothing else happened", () => {
    fc.assert(
      fc.property(notes, acts, ({ text: before }, act) => {
        const edit = act(before);
        fc.pre(edit.ok);
        expect(reverted({ before, after: edit.text }, edit.text)).toBe(before);
      }),
      RUNS,
    );
  });

  it("works when lines have come elsewhere, and never loses any of them", () => {
    let [back, declined] = [0, 0];
    fc.assert(
      fc.property(notes, acts, fc.nat(40), fc.nat(40), ({ text: before }, act, one, two) => {
        const edit = act(before);
        fc.pre(edit.ok && edit.text !== before);
        const lines = edit.text.split("\n");
        for (const at of [one, two]) lines.splice(Math.max(1, at % (lines.length + 1)), 0, "# NEW");
        const current = lines.join("\n");
        const result = reverted({ before, after: edit.text }, current);
        if (result === null) {
          declined += 1;
          return;
        }
        back += 1;
        expect(
          result
            .split("\n")
            .filter((line) => line !== "# NEW")
            .join("\n"),
        ).toBe(before);
        expect(result.split("# NEW")).toHaveLength(3);
      }),
      RUNS,
    );
    expect(back).toBeGreaterThan(20);
    expect(declined).toBeLessThan(back);
  });

  it("declines when its own line has changed, is gone, or cannot be told from another", () => {
    const undo = (before: string, after: string, current: string) => reverted({ before, after }, current);
    expect(undo("- [ ] a\n", "- [x] a\n", "- [x] a, and b\n")).toBeNull();
    expect(undo("- [ ] a\n", "- [x] a\n", "")).toBeNull();
    expect(undo("x\n", "x\n- a\n", "y\n- a\nz\n- a\nw\n")).toBeNull();
  });

  it("does not take another line of the same words for its own", () => {
    const before = "- a\n\ntext\n";
    const after = "- a\n\ntext\n- a\n";
    expect(reverted({ before, after }, "- a\n\ntext more\n")).toBeNull();
  });

  it("declines when what it would leave behind reads differently", () => {
    expect(reverted({ before: "- z\n", after: "- z\n- a\n" }, "- z\n- a\n  - child\n")).toBeNull();
    const before = "---\na: 1\n---\n";
    const after = "---\na: 1\nsnooze:\n  - x\n---\n";
    expect(reverted({ before, after }, after.replace("- x\n", "- x\n  - y\n"))).toBeNull();
    expect(reverted({ before, after }, after.replace("a: 1", "a: 2"))).toBe("---\na: 2\n---\n");
  });

  it("I18: declines in a note whose properties cannot be read", () => {
    expect(
      reverted(
        { before: "---\na: 1\n---\n- [ ] b\n", after: "---\na: 1\n---\n- [x] b\n" },
        "---\na: [\n---\n- [x] b\n",
      ),
    ).toBeNull();
  });
});

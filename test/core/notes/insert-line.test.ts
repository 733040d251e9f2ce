/** A new line under a heading. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { insertLine, type NewLine } from "../../../src/core/notes/edit/insert-line";
import { readNote } from "../../../src/core/notes/note";
import { plainHeading } from "../../../src/core/notes/outline";
import { bodyLines, lineBreaks, pasted, withLineBreaks } from "./arbitraries";

// Many runs, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 100 };
const logged = (words: string): NewLine => ({
  heading: "Log",
  isHeading: (heading) => plainHeading(heading) === "log",
  words,
});
const WORDS = "2026-11-22 e-mail: check-in";

function insert(text: string, words = WORDS): string {
  const edit = insertLine(text, logged(words));
  if (!edit.ok) throw new Error(`Refused: ${edit.why}`);
  return edit.text;
}

describe("inserting a line", () => {
  it.each([
    ["an empty note", "", "## Log\n\n- NEW\n"],
    ["no such heading", "# A\n\ntext\n", "# A\n\ntext\n\n## Log\n\n- NEW\n"],
    ["no such heading and no final newline", "# A\r\ntext", "# A\r\ntext\r\n\r\n## Log\r\n- NEW"],
    ["an empty section", "## Log\n\n## N\n", "## Log\n\n- NEW\n\n## N\n"],
    ["an empty, tight section", "## log:\n## N\n", "## log:\n- NEW\n## N\n"],
    ["an empty section at the end", "## Log", "## Log\n- NEW"],
    [
      "an empty section at the end, the others parted from their headings",
      "# A\n## M\n\n- b\n\n## N\n\n## Log\n",
      "# A\n## M\n\n- b\n\n## N\n\n## Log\n\n- NEW\n",
    ],
    ["an empty section at the end, the others tight", "## M\n- b\n\n## Log", "## M\n- b\n\n## Log\n- NEW"],
    ["a section with text only", "## Log\n\npara\n\n## N", "## Log\n\npara\n\n- NEW\n\n## N"],
    ["items", "## Log\n* a\n  - b\n\n## N", "## Log\n* a\n  - b\n* NEW\n\n## N"],
    [
      "an item with more below a gap",
      "## Log\r\n+ a\r\n\r\n  more\r\n\r\nx",
      "## Log\r\n+ a\r\n\r\n  more\r\n+ NEW\r\n\r\nx",
    ],
    ["numbers", "## Log\n1. a\n2. b", "## Log\n1. a\n2. b\n3. NEW"],
    ["the same number on each", "## Log\n1) a\n1) b\n", "## Log\n1) a\n1) b\n1) NEW\n"],
    ["an item in code only", "## Log\n```\n- a\n```\n", "## Log\n```\n- a\n```\n\n- NEW\n"],
    [
      "items before and under a sub-heading",
      "## Log\n- a\n\n### 2025\n- b\n\n## N",
      "## Log\n- a\n- NEW\n\n### 2025\n- b\n\n## N",
    ],
    ["an underlined heading right below", "## Log\nText\n---", "## Log\n- NEW\n\nText\n---"],
    ["items under a sub-heading only", "## Log\n### 2025\n- b\n", "## Log\n- NEW\n### 2025\n- b\n"],
    ["another marker elsewhere", "* x\n\n## Log\n", "* x\n\n## Log\n* NEW\n"],
  ])("%s", (_, before, after) => {
    expect(insert(before)).toBe(after.replace("NEW", WORDS));
  });

  it("I15: is not doubled", () => {
    expect(insert(insert("## Log\n- a\n"))).toBe(`## Log\n- a\n- ${WORDS}\n`);
    const below = `## Log\n- a\n### 2026\n- ${WORDS}\n`;
    expect(insert(below)).toBe(below);
    const elsewhere = `## Log\n- a\n## Other\n- ${WORDS}\n`;
    expect(insert(elsewhere)).toBe(`## Log\n- a\n- ${WORDS}\n## Other\n- ${WORDS}\n`);
  });

  it("refuses where a comment or code is open to the end", () => {
    expect(insertLine("# A\n\n%%\nopen\n", logged("x"))).toEqual({ ok: false, why: "cannot-edit" });
    expect(insertLine("# A\n\n```\nopen\n", logged("x"))).toEqual({ ok: false, why: "cannot-edit" });
  });

  it("I3, I6, I21: one item more, under the heading, and every other line stays, whatever the words", () => {
    let done = 0;
    fc.assert(
      fc.property(bodyLines, lineBreaks, fc.boolean(), pasted, (lines, style, isClosed, words) => {
        const text = withLineBreaks(
          `---\ntype: mentor\n---\n${lines.join("\n")}${isClosed ? "\n" : ""}`,
          style,
        );
        const edit = insertLine(text, logged(`2026-11-22 ${words}`));
        if (!edit.ok) {
          expect(lines.some((line) => line === "```" || line === "%%" || line.startsWith("<!--"))).toBe(true);
          return;
        }
        done += 1;
        const [old, now] = [readNote("a.md", text), readNote("a.md", edit.text)];
        expect(now.frontmatter).toEqual(old.frontmatter);
        if (edit.text === text) return;
        expect(now.items).toHaveLength(old.items.length + 1);
        const added = now.items.find(
          ({ written }) => written.startsWith("- 2026-11-22") || /^\S+ 2026-11-22/.test(written),
        )!;
        expect([added.depth, added.under.map(plainHeading)[0]]).toEqual([0, "log"]);
        const left = text.split("\n").filter((line) => line.trim() !== "");
        const kept = edit.text
          .split("\n")
          .filter((line) => left.includes(line) || left.includes(line.replace("\r", "")));
        expect(kept.length).toBeGreaterThanOrEqual(left.length);
        expect(edit.text.endsWith("\n")).toBe(text.endsWith("\n"));
        if (style === "\r\n") expect(edit.text).not.toMatch(/[^\r]\n/);
        if (style === "\n") expect(edit.text).not.toContain("\r");
      }),
      RUNS,
    );
    expect(done).toBeGreaterThan(40);
  });
});

/** A skeleton's sections put into notes as people write them. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { addSections, sectionsOf } from "../../../src/core/messages/sections";
import { readFrontmatter } from "../../../src/core/notes/frontmatter";
import { readNote } from "../../../src/core/notes/note";
import { plainHeading } from "../../../src/core/notes/outline";
import { bodyLines, lineBreaks, withLineBreaks } from "../notes/arbitraries";

// Many runs, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 100 };
const SECTIONS = sectionsOf("## Questions\n\n- [ ] one\n\n## Notes\n\nWords\n");
const ASK = sectionsOf("## Questions\n\n- [ ] one\n- [ ] two\n");

describe("sections", () => {
  it.each([
    ["", "## Questions\n\n- [ ] one\n\n## Notes\n\nWords\n"],
    ["---\na: 1\n---\n", "---\na: 1\n---\n\n## Questions\n\n- [ ] one\n\n## Notes\n\nWords\n"],
    ["Text\n", "Text\n\n## Questions\n\n- [ ] one\n\n## Notes\n\nWords\n"],
    ["## Questions\n## Notes\nMine\n", "## Questions\n\n- [ ] one\n\n## Notes\nMine\n"],
    [
      "## Questions\n\n- [x] ONE ✅ 2026-01-01\n\n\n## Notes\nMine",
      "## Questions\n\n- [x] ONE ✅ 2026-01-01\n\n\n## Notes\nMine",
    ],
    ["## Notes\r\nMine\r\n", "## Questions\r\n\r\n- [ ] one\r\n\r\n## Notes\r\nMine\r\n"],
    ["\uFEFF## Notes\nMine\n", "\uFEFF## Questions\n\n- [ ] one\n\n## Notes\nMine\n"],
  ])("adds to %j", (before, after) => {
    expect(addSections(before, SECTIONS)).toBe(after);
  });

  it.each([
    ["Text", "Text\n\n## Questions\n\n- [ ] one\n\n## Notes\n\nWords"],
    ["## Questions", "## Questions\n\n- [ ] one\n\n## Notes\n\nWords"],
    ["## Notes\n\nMine\n\n## Questions\n- mine", "## Notes\n\nMine\n\n## Questions\n- mine\n- [ ] one"],
  ])("I6: keeps the open end of %j", (before, after) => {
    expect(addSections(before, SECTIONS)).toBe(after);
  });

  it.each([
    ["blanks at a line's end", "## Questions\n- mine  \n", "## Questions\n- mine  \n- [ ] one\n- [ ] two\n"],
    [
      "each line's own end",
      "---\r\na: 1\r\n---\r\n## Questions\n- mine\n## N\n",
      "---\r\na: 1\r\n---\r\n## Questions\n- mine\n- [ ] one\n- [ ] two\n## N\n",
    ],
    [
      "the note's markers and numbers",
      "## Questions\n1. mine\n",
      "## Questions\n1. mine\n2. [ ] one\n3. [ ] two\n",
    ],
    [
      "what is nested in the last item",
      "## Questions\n* a\n  - b\n\nx",
      "## Questions\n* a\n  - b\n* [ ] one\n* [ ] two\n\nx",
    ],
    [
      "a sub-heading below, whose items count",
      "## Questions\n- mine\n\n### Later\n- [ ] Two\n\n## N\n- [ ] one\n",
      "## Questions\n- mine\n- [ ] one\n\n### Later\n- [ ] Two\n\n## N\n- [ ] one\n",
    ],
    [
      "a sub-heading and nothing before it",
      "## Questions\n\n### Later\n- [ ] two\n",
      "## Questions\n\n- [ ] one\n\n### Later\n- [ ] two\n",
    ],
    [
      "words that are no items",
      "## Questions\n\nThink.\n\n## N\n",
      "## Questions\n\nThink.\n\n- [ ] one\n- [ ] two\n\n## N\n",
    ],
  ])("keeps %s", (_, before, after) => {
    expect(addSections(before, ASK)).toBe(after);
  });

  it("adds a task that is there only in code", () => {
    const text = "## Questions\n```\n- [ ] one\n- [ ] two\n```\n";
    expect(addSections(text, ASK)).toBe(`${text}\n- [ ] one\n- [ ] two\n`);
  });

  it.each(["```\ncode", "## Questions\n\n```\n", "Text\n%% comment", "<!--\nopen\n"])(
    "refuses %j, where nothing would be read",
    (text) => {
      expect(addSections(text, SECTIONS)).toBeNull();
    },
  );

  /** The lines of a note, some of them a skeleton's headings and what stands below such. */
  const noteLines = fc
    .array(
      fc.oneof(
        bodyLines.map((lines) => lines.slice(0, 3)),
        fc
          .constantFrom(
            "## Questions",
            "### Sub",
            "## Notes:",
            "# Top",
            "- [x] One",
            "- mine  ",
            "> ## Notes",
          )
          .map((line) => [line]),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.flat());

  it("I3, I6: every byte of a note stays in its line, and nothing comes twice", () => {
    let done = 0;
    fc.assert(
      fc.property(noteLines, lineBreaks, fc.boolean(), fc.boolean(), (lines, style, isClosed, isMarked) => {
        const body = `---\ntype: meeting\n---\n${lines.join("\n")}${isClosed ? "\n" : ""}`;
        const text = (isMarked ? "\uFEFF" : "") + withLineBreaks(body, style);
        const result = addSections(text, SECTIONS);
        if (result === null) {
          expect(lines.some((line) => line === "```" || line === "%%")).toBe(true);
          return;
        }
        done += 1;
        expect(left(wholeLines(text), wholeLines(result), isClosed)).toEqual([]);
        expect(result.endsWith("\n")).toBe(text.endsWith("\n"));
        if (style === "\r\n") expect(result).not.toMatch(/[^\r]\n/);
        if (style === "\n") expect(result).not.toContain("\r");
        expect(readFrontmatter(result)).toEqual(readFrontmatter(text));
        expect(asked(result)).toBe(true);
        expect(addSections(result, SECTIONS)).toBe(result);
      }),
      RUNS,
    );
    expect(done).toBeGreaterThan(30);
  });
});

function asked(text: string): boolean {
  return readNote("a.md", text).items.some(
    ({ text: words, under }) =>
      words.toLowerCase() === "one" && under.map(plainHeading).includes("questions"),
  );
}

/** @returns the lines with their line ends */
function wholeLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** @returns the lines that are not to be found in the result, in their order; an open last one may be closed */
function left(lines: readonly string[], result: readonly string[], isClosed: boolean): readonly string[] {
  let at = 0;
  for (const line of result) {
    const wanted = lines[at];
    const isLast = !isClosed && at === lines.length - 1;
    if (line === wanted || (isLast && line.replace(/\r?\n$/, "") === wanted)) at += 1;
  }
  return lines.slice(at);
}

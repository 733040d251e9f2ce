/** Lines that are sorted or made to lead somewhere: only their own bytes change, in whatever note they stand. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Edit } from "../../../src/core/notes/edit/edit";
import { linkEntry } from "../../../src/core/notes/edit/link-entry";
import { reverted } from "../../../src/core/notes/edit/revert";
import { sortLine, type LooseLine } from "../../../src/core/notes/edit/sort-line";
import { parseEntryLine } from "../../../src/core/notes/entry-line";
import { readFrontmatter } from "../../../src/core/notes/frontmatter";
import { readNote } from "../../../src/core/notes/note";
import { proseFromRemark } from "../../../src/core/notes/outline-from-remark";
import { SORTS, sortingOf, unsortedLines } from "../../../src/core/messages/unsorted";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { day } from "../../fakes/fakes";
import { lineBreaks, notes, withLineBreaks } from "./arbitraries";

// Many runs, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const LINES = [
  ...["", "", "# Notes", "## Log", "Talked about rounds", "Talked about rounds", "> [!note] a", "> - b"],
  ...[
    "- one",
    "- one",
    "  - below it",
    "\t- with a tab",
    "* star ^id-1",
    "1. first",
    "2) second  ",
    "- [ ] task",
  ],
  ...["```", "~~~js", "%%", "words %% hidden", "end %% words", "<!--", "-->", "a <!-- b", "c --> d", "$$"],
  ...[
    "`code",
    "and` on",
    "*so",
    "on*",
    "[a",
    "b](c.md)",
    "| a | b |",
    "---",
    "===",
    "    code",
    "Text\\",
    "[^1]: foot",
  ],
  ...[
    "- ```",
    "- <!-- x",
    "- %% y",
    "[x] box",
    "12. twelve",
    "#tag",
    "key:: value",
    "Größe é 😀 📅 2026-12-04",
    "\\- not",
  ],
];

const bodies = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 14 });

const texts = fc
  .tuple(fc.option(notes, { nil: null }), bodies, lineBreaks, fc.constantFrom("", "\n", "  "))
  .map(([note, lines, style, end]) => {
    const body = withLineBreaks(lines.join("\n"), style) + end;
    return note === null ? body : `${note.text.endsWith("\n") ? note.text : `${note.text}\n`}${body}`;
  })
  .filter((text) => readFrontmatter(text).state !== "invalid");

/** All lines that may be sorted, offered or not. */
function looseIn(text: string): LooseLine[] {
  const items = readNote("a.md", text).items.map(({ lineNumber, written }) => ({
    ...{ line: lineNumber + 1, written, isItem: true },
  }));
  const prose = proseFromRemark(text).map(({ line, start, lineEnd }) => ({
    ...{ line: line + 1, written: text.slice(start, lineEnd), isItem: false },
  }));
  return [...items, ...prose];
}

const places = texts
  .map((text) => ({ text, all: looseIn(text) }))
  .filter(({ all }) => all.length > 0)
  .chain(({ text, all }) => fc.constantFrom(...all).map((line) => ({ text, line })));

const sorting = fc
  .record({
    sort: fc.constantFrom(...SORTS),
    isNested: fc.boolean(),
    due: fc.constantFrom(null, "2026-12-04"),
  })
  .map(({ sort, isNested, due }) => sortingOf({ isNested }, sort, { due, met: day("2026-11-20") }));

/** Line ends and all, so that a changed one is seen. */
function rows(text: string): string[] {
  return text.split("\n");
}

function changedRows(before: string, after: string): number[] {
  const [old, now] = [rows(before), rows(after)];
  expect(now).toHaveLength(old.length);
  return old.map((_, at) => at).filter((at) => old[at] !== now[at]);
}

function expectOnly(text: string, line: LooseLine, edit: Edit & { readonly ok: true }): string {
  const changed = changedRows(text, edit.text);
  if (changed.length === 0) return "";
  expect(changed).toEqual([line.line - 1]);
  const [old = "", now = ""] = [rows(text)[line.line - 1], rows(edit.text)[line.line - 1]];
  expect(now.endsWith("\r")).toBe(old.endsWith("\r"));
  expect(reverted({ before: text, after: edit.text }, edit.text)).toBe(text);
  return now.replace(/\r$/, "");
}

describe("sorting any line", () => {
  it("changes that line alone, keeps its words, and undo gives the bytes back", () => {
    let done = 0;
    fc.assert(
      fc.property(places, sorting, ({ text, line }, how) => {
        const edit = sortLine(text, line, how);
        if (!edit.ok) return;
        done += 1;
        const now = expectOnly(text, line, edit);
        if (now === "") return;
        const words = parseEntryLine(line.isItem ? line.written : `- ${line.written}`).text;
        const entry = readNote("a.md", edit.text).items.find((item) => item.lineNumber === line.line - 1);
        expect(entry?.text).toBe(words);
        if (how.tag !== null) expect(entry?.tags).toContain(how.tag);
        if (how.hasCheckbox) expect(entry?.sign).not.toBeNull();
      }),
      { numRuns: 120 },
    );
    expect(done).toBeGreaterThan(30);
  });

  it("leaves every other list item, heading and paragraph what it was", () => {
    const others = (text: string, at: number) =>
      [
        ...readNote("a.md", text).items.map(({ lineNumber, written }) => [lineNumber, written]),
        ...proseFromRemark(text).map(({ line, start, lineEnd }) => [line, text.slice(start, lineEnd)]),
      ].filter(([line]) => line !== at);
    fc.assert(
      fc.property(places, sorting, ({ text, line }, how) => {
        const edit = sortLine(text, line, how);
        if (!edit.ok) return;
        const [before, after] = [others(text, line.line - 1), others(edit.text, line.line - 1)];
        // A paragraph's further lines may come to belong to the new item, and are still words.
        for (const one of after) expect(before).toContainEqual(one);
        const lost = before.filter((one) => !after.some((other) => other[0] === one[0]));
        for (const [at] of lost) expect(rows(edit.text)[Number(at)]).toBe(rows(text)[Number(at)]);
        if (line.isItem) expect(lost).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("I9, I10, I11: after any edit from outside, sorts exactly the line that was seen, or refuses", () => {
    fc.assert(
      fc.property(places, bodies, fc.nat(20), fc.constantFrom(0, 1, 3), ({ text, line }, put, at, gone) => {
        const outside = rows(text);
        outside.splice(Math.min(at, outside.length), gone, ...put);
        const now = outside.join("\n");
        const edit = sortLine(now, line, sortingOf({ isNested: false }, "advice", {}));
        if (!edit.ok) return;
        const [changed] = changedRows(now, edit.text);
        const same = looseIn(now).filter(
          ({ written, isItem }) => written === line.written && isItem === line.isItem,
        );
        const isThere = same.some((one) => one.line === line.line);
        expect(isThere || same.length === 1).toBe(true);
        expect(changed).toBe((isThere ? line.line : same[0]!.line) - 1);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["a comment over two lines", "Words <!-- a\nhidden\n--> more\n", []],
    ["one of Obsidian's in the middle of lines", "Words %% a\nhidden\nb %% more\nseen\n", ["seen"]],
    ["one that is never closed", "seen\nWords %% a\nhidden\n", ["seen"]],
    ["code over two lines", "seen\n`a\nb` c\n", ["seen"]],
    ["a link over two lines", "[a\nb](c.md)\n\nseen\n", ["seen"]],
    ["a block of code that begins with an item", "- ```\n  a\n  ```\n- seen\n", ["seen"]],
    ["a comment that begins with an item", "- %% a\n\nseen\n", ["seen"]],
  ])("offers nothing of %s", (_, text, words) => {
    const lines = unsortedLines({ path: "a.md", text }, DEFAULT_SETTINGS);
    expect(lines.map((line) => line.words)).toEqual(words);
  });
});

describe("making a line lead somewhere", () => {
  const links = fc.constantFrom("[[Made]]", "[[Letters/Made 2|Made]]", "[Made](Letters/Made%202.md)");
  const written = fc.constantFrom(
    ...[
      "- [ ] Summary",
      "* [ ] Summary:",
      "1. Summary [[Old]] and [[Other]] ^id-1",
      "- [/] S (due:: 2026-12-04)  ",
    ],
    ...[
      "+ [ ] S #a [x:: y] ⏫ 🔁 every week 📅 2026-12-04 ^z ",
      "- S `code #x` end",
      "- ",
      "- [ ] [a](b.md) c",
    ],
    ...["- [ ] %%note%% S", "- [ ] S <!-- x -->", "- S `[[no]]`", "- [ ] é 😀:"],
  );

  it("changes that line alone, holds the link once, and keeps its fields, tags and end", () => {
    let done = 0;
    fc.assert(
      fc.property(
        fc.tuple(written, links, fc.constantFrom("x", " ")),
        texts,
        lineBreaks,
        ([line, link, sign], rest, style) => {
          const text =
            withLineBreaks(`${line}\n\n`, style) +
            (rest.startsWith("---") ? "" : rest.replace(/^\uFEFF/, ""));
          fc.pre(readFrontmatter(text).state !== "invalid");
          const edit = linkEntry(text, { line: 1, written: line }, { link, sign });
          if (!edit.ok) return;
          done += 1;
          const now = expectOnly(text, { line: 1, written: line, isItem: true }, edit);
          if (now === "") return;
          const [before, after] = [parseEntryLine(line), parseEntryLine(now)];
          expect(after.links.filter((one) => one.written === link)).toHaveLength(1);
          expect(after.links).toHaveLength(Math.max(1, before.links.length));
          expect(after.fields.map(({ name, value }) => [name, value])).toEqual(
            before.fields.map(({ name, value }) => [name, value]),
          );
          expect(after.tags).toEqual(before.tags);
          expect(/\^[\w-]+\s*$/.exec(now)?.[0]).toBe(/\^[\w-]+\s*$/.exec(line)?.[0]);
          const again = linkEntry(edit.text, { line: 1, written: now }, { link, sign });
          expect(again).toEqual(edit);
        },
      ),
      { numRuns: 100 },
    );
    expect(done).toBeGreaterThan(30);
  });
});

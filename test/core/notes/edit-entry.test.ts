/** Entries: found again by what they say, and changed in place. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Edit } from "../../../src/core/notes/edit/edit";
import { endOfWords } from "../../../src/core/notes/edit/line-tail";
import { locate } from "../../../src/core/notes/edit/locate";
import { rewriteByTasks } from "../../../src/core/notes/edit/rewrite-by-tasks";
import { reverted } from "../../../src/core/notes/edit/revert";
import { setField } from "../../../src/core/notes/edit/set-field";
import { setSign } from "../../../src/core/notes/edit/set-sign";
import { entryField, parseEntryLine } from "../../../src/core/notes/entry-line";
import { readFrontmatter } from "../../../src/core/notes/frontmatter";
import { readNote } from "../../../src/core/notes/note";
import { day } from "../../fakes/fakes";
import { bodyLines, lineBreaks, pasted, withLineBreaks } from "./arbitraries";

// Many runs, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 100 };
const TODAY = day("2026-11-22");

function textOf(edit: Edit): string {
  if (!edit.ok) throw new Error(`Refused: ${edit.why}`);
  return edit.text;
}

/** A note and one of its list items. */
const entries = fc
  .record({ lines: bodyLines, style: lineBreaks, bom: fc.boolean(), end: fc.constantFrom("", "\n", "  ") })
  .map(
    ({ lines, style, bom, end }) => `${bom ? "\uFEFF" : ""}${withLineBreaks(lines.join("\n"), style)}${end}`,
  )
  .map((text) => ({ text, items: readNote("a.md", text).items }))
  .filter(({ text, items }) => items.length > 0 && readFrontmatter(text).state !== "invalid")
  .chain(({ text, items }) => fc.constantFrom(...items).map((item) => ({ text, item })))
  .map(({ text, item }) => ({ text, item, place: { line: item.lineNumber + 1, written: item.written } }));

const written = fc.constantFrom(
  ...[
    "- [ ] Send it",
    "* [ ] a 📅 2026-12-04",
    "1. [ ] [[Amara Osei]]: read #waiting [asked:: 2026-11-01]  ",
  ],
  ...[
    "- [ ] x ^id-1",
    "+ [ ] y (due:: 2026-12-04) ⏫ 🔁 every week ^z ",
    "-   [ ] z \\",
    "- [ ] é `code` %%note%%",
  ],
);

describe("finding an entry", () => {
  it("I9, I10, I11: after any edit from outside, changes exactly the line that was seen, or refuses", () => {
    let [changed, refused] = [0, 0];
    fc.assert(
      fc.property(
        entries,
        bodyLines,
        fc.nat(20),
        fc.constantFrom(0, 1, 3, 15),
        ({ text, place }, put, at, gone) => {
          const lines = text.split("\n");
          lines.splice(Math.min(at, lines.length), gone, ...put);
          const now = lines.join("\n");
          const edit = setSign(now, place, { sign: "Z" });
          const same = readNote("a.md", now).items.filter((item) => item.written === place.written);
          if (!edit.ok) {
            fc.pre(edit.why !== "invalid-frontmatter");
            refused += 1;
            const isThere = same.some((item) => item.lineNumber === place.line - 1);
            expect([isThere, edit.why]).toEqual([false, same.length === 0 ? "gone" : "twice"]);
            return;
          }
          changed += 1;
          const [before, after] = [now.split("\n"), edit.text.split("\n")];
          const different = before.map((_, line) => line).filter((line) => before[line] !== after[line]);
          expect(after).toHaveLength(before.length);
          expect(different).toHaveLength(1);
          expect(before[different[0]!]).toContain(place.written);
          if (same.some((item) => item.lineNumber === place.line - 1))
            expect(different).toEqual([place.line - 1]);
        },
      ),
      RUNS,
    );
    expect(changed).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(3);
  });

  it("does not take the same text in code, a quote or a comment for the entry", () => {
    const place = { line: 9, written: "- [ ] a" };
    expect(locate("```\n- [ ] a\n```\n> - [ ] a\n\n%%\n- [ ] a\n%%\n", place)).toEqual({
      ok: false,
      why: "gone",
    });
    expect(locate("```\n- [ ] a\n```\n\n- [ ] a\n", place).ok).toBe(true);
    expect(locate("- [ ] a\n- [ ] a\n", place)).toEqual({ ok: false, why: "twice" });
  });

  it("I18: refuses in a note whose properties cannot be read", () => {
    const text = "---\na: [\n---\n- [ ] a\n";
    expect(setSign(text, { line: 4, written: "- [ ] a" }, { sign: "x" })).toEqual({
      ok: false,
      why: "invalid-frontmatter",
    });
  });
});

describe("ticking", () => {
  it("I1, I2, I6: changes one character, plus a done date if asked; the old sign and undo give the bytes back", () => {
    fc.assert(
      fc.property(written, entries, fc.boolean(), lineBreaks, (line, { text: rest }, isStamped, style) => {
        const text = withLineBreaks(`${line}\n\n`, style) + rest.replace(/^\uFEFF/, "");
        const place = { line: 1, written: line };
        const done = isStamped ? TODAY : undefined;
        const ticked = textOf(setSign(text, place, { sign: "x", done }));
        const now = ticked.slice(0, ticked.length - text.length + line.length);
        expect(now.replace(" ✅ 2026-11-22", "").replace("[x]", "[ ]")).toBe(line);
        expect(ticked.length - text.length).toBe(isStamped ? " ✅ 2026-11-22".length : 0);
        expect(entryField(parseEntryLine(now), "completion")?.value).toBe(done);
        expect(reverted({ before: text, after: ticked }, ticked)).toBe(text);
        const back = textOf(setSign(ticked, { line: 1, written: now }, { sign: " " }));
        expect(back).toBe(isStamped ? ticked.replace("[x]", "[ ]") : text);
      }),
      RUNS,
    );
  });

  it("gives an item without a checkbox one, and keeps other signs until it is ticked", () => {
    const tick = (line: string) => textOf(setSign(line, { line: 1, written: line }, { sign: "x" }));
    expect(["- a", "2)  b", "* [[c]]", "- [/] d", "- [x](u) e"].map(tick)).toEqual([
      "- [x] a",
      "2)  [x] b",
      "* [x] [[c]]",
      "- [x] d",
      "- [x] [x](u) e",
    ]);
    expect(tick("- [x] done")).toBe("- [x] done");
  });

  it("stamps before a block id, and not twice", () => {
    const stamp = (line: string) =>
      textOf(setSign(line, { line: 1, written: line }, { sign: "x", done: TODAY }));
    expect(stamp("- [ ] a 📅 2026-12-04 ^id ")).toBe("- [x] a 📅 2026-12-04 ✅ 2026-11-22 ^id ");
    expect(stamp("- [ ] a [completion:: 2026-11-01]")).toBe("- [x] a [completion:: 2026-11-01]");
  });

  it("I1: keeps a done date that stood there before the tick, there and back", () => {
    fc.assert(
      fc.property(written, fc.constantFrom("✅ 2026-01-01", "[completion:: 2026-01-01]"), (line, date) => {
        const dated = `${line.slice(0, endOfWords(line))} ${date}${line.slice(endOfWords(line))}`;
        const ticked = textOf(setSign(dated, { line: 1, written: dated }, { sign: "x", done: TODAY }));
        expect(ticked).toBe(dated.replace("[ ]", "[x]"));
        expect(textOf(setSign(ticked, { line: 1, written: ticked }, { sign: " " }))).toBe(dated);
      }),
      RUNS,
    );
  });
});

describe("setting a field", () => {
  const set = (line: string, name: string, value: string | null) =>
    textOf(setField(line, { line: 1, written: line }, { name, value }));

  it("keeps the form that a field has", () => {
    expect(set("- a 📅 2026-12-04 b", "due", "2027-01-01")).toBe("- a 📅 2027-01-01 b");
    expect(set("- a 🗓️2026-12-04", "due", "2027-01-01")).toBe("- a 🗓️2027-01-01");
    expect(set("- a (Due:: 2026-12-04)", "due", "2027-01-01")).toBe("- a (Due:: 2027-01-01)");
    expect(set("- a @due(2026-12-04)", "due", "2027-01-01")).toBe("- a @due(2027-01-01)");
    expect(set("- a [snooze::]", "snooze", "2027-01-01")).toBe("- a [snooze::2027-01-01]");
  });

  it("writes a new one as the line's other fields are written, and before a block id", () => {
    expect(set("- [ ] a ^id", "due", "2027-01-01")).toBe("- [ ] a 📅 2027-01-01 ^id");
    expect(set("- [ ] a ^id", "snooze", "2027-01-01")).toBe("- [ ] a [snooze:: 2027-01-01] ^id");
    expect(set("- a ⏫ 📅 2026-12-04", "snooze", "2027-01-01")).toBe(
      "- a [snooze:: 2027-01-01] ⏫ 📅 2026-12-04",
    );
    expect(set("- a 📅 2026-12-04", "scheduled", "2027-01-01")).toBe("- a 📅 2026-12-04 ⏳ 2027-01-01");
    expect(set("- a [asked:: 2026-12-04]", "told", "2027-01-01")).toBe(
      "- a [asked:: 2026-12-04] [told:: 2027-01-01]",
    );
  });

  it("writes a value as it was typed, whatever a line that begins so would be", () => {
    const values = ["1) better", "2. better", "# better", "- better", "> better", "[x] better", "``` better"];
    for (const value of values) {
      const line = `- a [outcome:: ${value}]`;
      expect(set("- a", "outcome", value)).toBe(line);
      expect(set("- a [outcome:: worse]", "outcome", value)).toBe(line);
    }
    expect(set("- a", "outcome", " b\nc %%d ")).toBe("- a [outcome:: b c % %d]");
  });

  it("takes a field away, and one of the same name that stood behind it", () => {
    expect(set("- a 📅 2026-12-04 b [due:: 2026-12-05] c", "due", null)).toBe("- a b c");
    expect(set("- a", "due", null)).toBe("- a");
  });

  it("I3, I4, I5, I21: whatever the value, the line reads as before but for the field, or nothing is written", () => {
    let done = 0;
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom("due", "evidence", "snooze"),
        pasted,
        ({ text, place }, name, value) => {
          const edit = setField(text, place, { name, value });
          if (!edit.ok) {
            expect(edit.why).toBe("cannot-edit");
            return;
          }
          done += 1;
          const [before, after] = [readNote("a.md", text).items, readNote("a.md", edit.text).items];
          expect(after).toHaveLength(before.length);
          const different = before.filter((item, at) => item.written !== after[at]!.written);
          expect(different.map(({ lineNumber }) => lineNumber + 1)).toEqual(
            edit.text === text ? [] : [place.line],
          );
          const now = after.find((item) => item.lineNumber === place.line - 1)!;
          expect(setField(edit.text, { ...place, written: now.written }, { name, value })).toEqual(edit);
        },
      ),
      RUNS,
    );
    expect(done).toBeGreaterThan(25);
  });
});

describe("a line that the Tasks plugin rewrites", () => {
  const text = "## A\r\n\t- [ ] x 🔁 every week\r\n- b";
  const place = { line: 2, written: "- [ ] x 🔁 every week" };

  it("gets the whole line and puts what comes back in its place, in the note's line ends", () => {
    const note = "- a\r\n  - [ ] x 🔁 every week\r\n- b";
    const edit = rewriteByTasks(note, place, (line) => `${line}\n${line.replace("[ ]", "[x]")}`);
    expect(textOf(edit)).toBe("- a\r\n  - [ ] x 🔁 every week\r\n  - [x] x 🔁 every week\r\n- b");
  });

  it("is taken away where nothing comes back, and stays where it cannot be ticked", () => {
    const note = text.replace("\t", "");
    expect(textOf(rewriteByTasks(note, place, () => ""))).toBe("## A\r\n- b");
    expect(rewriteByTasks(note, place, () => null)).toEqual({ ok: false, why: "cannot-edit" });
  });
});

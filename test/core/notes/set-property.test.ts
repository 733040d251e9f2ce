/** Properties: only the value's own bytes change, and the data is the old data with that property changed. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { frontmatterSpan, readFrontmatter } from "../../../src/core/notes/frontmatter";
import type { Edit } from "../../../src/core/notes/edit/edit";
import { removeProperty, setListProperty, setProperty } from "../../../src/core/notes/edit/set-property";
import { notes, pasted, withLineBreaks, type MadeNote } from "./arbitraries";

// Many runs, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 200 };

function textOf(edit: Edit): string {
  if (!edit.ok) throw new Error(`Refused: ${edit.why}`);
  return edit.text;
}

function dataOf(text: string): Record<string, unknown> {
  const frontmatter = readFrontmatter(text);
  if (frontmatter.state !== "data") throw new Error(`The frontmatter is ${frontmatter.state}.`);
  return { ...frontmatter.data };
}

/** The texts before and after a property's own lines. */
function around({ text, properties, lineBreak }: MadeNote, place: number): [string, string] {
  const all = withLineBreaks(`---\n${properties.map(({ source }) => source).join("")}`, lineBreak);
  const upTo = (count: number) => {
    const lines = properties
      .slice(0, count)
      .reduce((sum, { source }) => sum + source.split("\n").length - 1, 1);
    return all.split("\n").slice(0, lines).join("\n").length + 1;
  };
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  return [text.slice(0, start + upTo(place)), text.slice(start + upTo(place + 1))];
}

const targets = notes.chain((note) =>
  fc.nat({ max: note.properties.length - 1 }).map((place) => ({ note, place })),
);
const values = fc.oneof(pasted, fc.constant("2026-11-22"), fc.integer(), fc.boolean());

describe("setting a property", () => {
  it("I3, I4, I7, I8: changes its own lines only, and the data is the old one with that property changed", () => {
    let done = 0;
    fc.assert(
      fc.property(targets, values, ({ note, place }, value) => {
        const { key, replaceable } = note.properties[place]!;
        const edit = setProperty(note.text, key, value);
        if (!edit.ok) {
          expect([replaceable, edit.why]).toEqual([false, "cannot-edit"]);
          return;
        }
        done += 1;
        const [before, after] = around(note, place);
        expect(edit.text.startsWith(before)).toBe(true);
        expect(edit.text.endsWith(after)).toBe(true);
        expect(dataOf(edit.text)).toEqual({ ...dataOf(note.text), [key]: value });
      }),
      RUNS,
    );
    expect(done).toBeGreaterThan(50);
  });

  it("I5: setting the same value again writes nothing", () => {
    fc.assert(
      fc.property(targets, values, ({ note, place }, value) => {
        const once = setProperty(note.text, note.properties[place]!.key, value);
        fc.pre(once.ok);
        expect(setProperty(once.text, note.properties[place]!.key, value)).toEqual(once);
      }),
      RUNS,
    );
  });

  it("I6: adds a missing one as the last line of the block, in the note's line ends", () => {
    fc.assert(
      fc.property(notes, values, (note, value) => {
        // What keeps its blank lines at the end of a block says something else when a line comes after it.
        fc.pre(!note.properties.at(-1)!.source.includes("|2+"));
        const result = textOf(setProperty(note.text, "reviewed", value));
        const { yamlEnd } = frontmatterSpan(note.text)!;
        expect(result.startsWith(note.text.slice(0, yamlEnd))).toBe(true);
        expect(result.endsWith(note.text.slice(yamlEnd))).toBe(true);
        expect(result.slice(yamlEnd, result.length - note.text.length + yamlEnd)).toMatch(
          /^reviewed: [^\n]+\n$/,
        );
        expect(dataOf(result)).toEqual({ ...dataOf(note.text), reviewed: value });
        if (note.lineBreak === "\r\n") expect(result).not.toMatch(/[^\r]\n/);
        if (note.lineBreak === "\n") expect(result).not.toContain("\r");
      }),
      RUNS,
    );
  });

  it("I21: no text can open a fence, a second document or a new property, in a note without frontmatter either", () => {
    fc.assert(
      fc.property(
        pasted,
        fc.constantFrom("", "Body\n", "\uFEFFBody", "---js\nx\n---\n", "--- \nopen\n"),
        (value, body) => {
          const result = textOf(setProperty(body, "success", value));
          expect(dataOf(result)).toEqual({ success: value });
          expect(result.endsWith(body.replace("\uFEFF", ""))).toBe(true);
          expect(result.startsWith("\uFEFF")).toBe(body.startsWith("\uFEFF"));
        },
      ),
      RUNS,
    );
  });

  it("I18: refuses a note whose properties cannot be read", () => {
    for (const yaml of ["a: [", "a: 1\na: 2", "- list", "a: *nobody", `a: ${"x".repeat(70_000)}`]) {
      const text = `---\n${yaml}\n---\nBody`;
      const refused = { ok: false, why: "invalid-frontmatter" };
      expect(setProperty(text, "b", "c")).toEqual(refused);
      expect(setListProperty(text, { name: "b" }, () => ["c"])).toEqual(refused);
      expect(removeProperty(text, "a")).toEqual(refused);
    }
  });

  it("keeps the way a value is quoted", () => {
    const set = (line: string) => textOf(setProperty(`---\n${line}\n---\n`, "a", "new")).split("\n")[1];
    expect(["a: 'x' # c", 'a: "x"', "a: x  # c", "a:", "a: # c"].map(set)).toEqual([
      "a: 'new' # c",
      'a: "new"',
      "a: new  # c",
      "a: new",
      "a: new # c",
    ]);
  });

  it("quotes by need", () => {
    const written = (value: string) => textOf(setProperty("", "a", value)).split("\n")[1];
    expect(["2026-11-22", "15:00", "check-in until 2026-12-01"].map(written)).toEqual([
      "a: 2026-11-22",
      'a: "15:00"',
      "a: check-in until 2026-12-01",
    ]);
    expect(["[[Amara Osei]]", "12", "true", "null", "", "a: b", "x #y", " pad"].map(written)).toEqual(
      ["[[Amara Osei]]", "12", "true", "null", "", "a: b", "x #y", " pad"].map((value) => `a: "${value}"`),
    );
  });

  it("does not take a value away on which another property depends", () => {
    const text = "---\na: &x one\nb: *x\n---\n";
    expect(setProperty(text, "a", "two")).toEqual({ ok: false, why: "cannot-edit" });
    expect(removeProperty(text, "a")).toEqual({ ok: false, why: "cannot-edit" });
    expect(textOf(setProperty(text, "b", "two"))).toBe("---\na: &x one\nb: two\n---\n");
  });

  it("refuses a block that is one flow map, and names written in a roundabout way", () => {
    expect(setProperty("---\n{a: 1}\n---\n", "a", 2).ok).toBe(false);
    expect(setProperty("---\n{a: 1}\n---\n", "b", 2).ok).toBe(false);
    expect(setProperty("---\n? a\n: 1\n---\n", "a", 2).ok).toBe(false);
  });
});

describe("changing a list property", () => {
  it("I3, I4: adds an element, and all others keep their bytes", () => {
    let added = 0;
    fc.assert(
      fc.property(targets, pasted, ({ note, place }, value) => {
        const { key, list } = note.properties[place]!;
        let old: readonly string[] = [];
        const edit = setListProperty(note.text, { name: key }, (texts) => {
          old = texts;
          return [...texts, value];
        });
        if (!list && !edit.ok) return;
        const result = textOf(edit);
        added += 1;
        const [before, after] = around(note, place);
        expect(result.startsWith(before) && result.endsWith(after)).toBe(true);
        const { [key]: now, ...rest } = dataOf(result);
        const { [key]: was, ...others } = dataOf(note.text);
        expect(rest).toEqual(others);
        expect((now as unknown[]).at(-1)).toBe(value);
        const isWritten = Array.isArray(was) && !(was.length === 1 && Array.isArray(was[0]));
        expect((now as unknown[]).slice(0, -1)).toEqual(isWritten ? was : old);
      }),
      RUNS,
    );
    expect(added).toBeGreaterThan(100);
  });

  it("takes elements away and puts others in their place", () => {
    const list = "---\na:\n  - one # c\n  - 'two'\n  - three\nb: [x, 'y', z] # d\n---\n";
    const on = (name: string, now: readonly string[]) => textOf(setListProperty(list, { name }, () => now));
    expect(on("a", ["one", "three"])).toBe(list.replace("  - 'two'\n", ""));
    expect(on("a", ["one", "deux", "three"])).toBe(list.replace("'two'", "'deux'"));
    expect(on("a", ["uno", "two", "three"])).toBe(list.replace("one #", "uno #"));
    expect(on("b", ["y", "z"])).toBe(list.replace("x, ", ""));
    expect(on("b", ["x", "z"])).toBe(list.replace(", 'y'", ""));
    expect(on("b", [])).toBe(list.replace("[x, 'y', z]", "[]"));
    expect(on("b", ["w", "x", "y", "z"])).toBe(list.replace("[x", "[w, x"));
    expect(setListProperty(list, { name: "a" }, () => ["two", "three"])).toEqual({
      ok: false,
      why: "cannot-edit",
    });
  });

  it("is written as other lists of the note are, else as Obsidian does", () => {
    const add = (yaml: string) =>
      textOf(setListProperty(`---\n${yaml}---\n`, { name: "n" }, () => ["x", "[[Y]]"])).split("---")[1];
    expect(add("a: 1\n")).toBe('\na: 1\nn:\n  - x\n  - "[[Y]]"\n');
    expect(add("a:\n- 1\n")).toBe('\na:\n- 1\nn:\n- x\n- "[[Y]]"\n');
    expect(add("a: [1]\n")).toBe('\na: [1]\nn: [x, "[[Y]]"]\n');
    expect(add("m: [[A]]\nn: # c\n")).toBe('\nm: [[A]]\nn: # c\n  - x\n  - "[[Y]]"\n');
  });

  it("uses the second name of a property where the note does", () => {
    const text = '---\nmentor: "[[A]]"\n---\n';
    const edit = setListProperty(text, { name: "mentors", alias: "mentor" }, (old) => [...old, "[[B]]"]);
    expect(textOf(edit)).toBe('---\nmentor: ["[[A]]", "[[B]]"]\n---\n');
  });
});

describe("removing a property", () => {
  it("I4: takes its own lines, and keeps every comment", () => {
    let done = 0;
    fc.assert(
      fc.property(targets, ({ note, place }) => {
        const { key, source } = note.properties[place]!;
        const edit = removeProperty(note.text, key);
        if (!edit.ok) return;
        done += 1;
        const { [key]: _, ...rest } = dataOf(note.text);
        const after = readFrontmatter(edit.text);
        expect(after.state === "data" ? after.data : {}).toEqual(rest);
        const [before, behind] = around(note, place);
        expect(edit.text.startsWith(before) && edit.text.endsWith(behind)).toBe(true);
        const comment = /^#.*/m.exec(source)?.[0];
        if (comment) expect(edit.text).toContain(comment);
      }),
      RUNS,
    );
    expect(done).toBeGreaterThan(50);
  });
});

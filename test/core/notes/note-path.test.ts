/** I22: a made path stays inside its folder, is never hidden, and never another note's. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { freePath, safeNoteName } from "../../../src/core/notes/note-path";
import { pasted } from "./arbitraries";

// Many runs, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 500 };
const bytes = (text: string) => new TextEncoder().encode(text).length;

const names = fc.oneof(
  pasted,
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.constantFrom(
    "con",
    "NUL.txt",
    "Lpt1",
    "COM²",
    "..",
    ".obsidian",
    "../../x",
    "a/b\\c",
    "a:b",
    "x. .",
    "\u202Etxt.exe",
  ),
);

describe("a note's name", () => {
  it("holds nothing that a path, a link or a system could take otherwise", () => {
    fc.assert(
      fc.property(names, (text) => {
        const name = safeNoteName(text);
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200E\u200F]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$|^$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(name).toBe(name.normalize("NFC"));
        expect(bytes(`${name}.md`)).toBeLessThanOrEqual(120);
        expect(safeNoteName(name)).toBe(name);
      }),
      RUNS,
    );
  });

  it.each([
    ["2026-03-12 Osei", "2026-03-12 Osei"],
    ["Goal: publish / present?", "Goal publish present"],
    ["...hidden", "hidden"],
    ["", "Untitled"],
    ["///", "Untitled"],
    ["aux", "_aux"],
    ["Nul.md", "_Nul.md"],
    ["Café", "Café"],
    ["😀".repeat(60), "😀".repeat(29)],
  ])("%j becomes %j", (text, name) => {
    expect(safeNoteName(text)).toBe(name);
  });
});

describe("a new note's path", () => {
  it("is free, and inside its folder", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "People", "/a/b/", "../..", ".obsidian/x", "a\\..\\b", "."),
        names,
        fc.nat(12),
        (folder, name, count) => {
          const taken = new Set<string>();
          for (let note = 0; note <= count; note += 1) {
            const path = freePath({ folder, name }, (one) => taken.has(one));
            expect(taken.has(path)).toBe(false);
            expect(path).toMatch(/^[^/].*\.md$/);
            for (const part of path.split("/")) {
              expect(part).not.toMatch(/^\.|^$/);
              expect(bytes(part)).toBeLessThanOrEqual(120);
            }
            taken.add(path);
          }
        },
      ),
      RUNS,
    );
  });

  it("gets a number where it is taken", () => {
    const taken = new Set(["People/Osei.md", "People/Osei 2.md"]);
    expect(freePath({ folder: "People/", name: "Osei" }, (path) => taken.has(path))).toBe("People/Osei 3.md");
  });
});

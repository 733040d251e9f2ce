import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlineFromCache } from "../../../src/core/notes/outline-from-cache";
import { outlineFromRemark } from "../../../src/core/notes/outline-from-remark";
import { readNote } from "../../host/metadata/note";

const VAULT = path.resolve(import.meta.dirname, "../../vault");

/** The host's parser makes the cache as Obsidian's recordings show it. */
function fromCache(text: string) {
  return outlineFromCache(readNote(text), text);
}

describe("the outline from the cache equals the outline from remark", () => {
  const notes = readdirSync(VAULT, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );

  it.each(notes)("in %s", (file) => {
    const text = readFileSync(path.join(VAULT, file), "utf8");
    expect(fromCache(text)).toEqual(outlineFromRemark(text));
  });

  it("in generated notes", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(noteText, (text) => {
        expect(fromCache(text)).toEqual(outlineFromRemark(text));
      }),
      { numRuns: 150 },
    );
  });
});

/** Notes as people write them: paragraphs, headings, nested lists with checkboxes, quotes, code, comments. */
const words = fc
  .array(
    fc.constantFrom(
      "send",
      "the",
      "draft",
      "[[Amara Osei]]",
      "`code`",
      "#waiting",
      "📅 2026-12-04",
      "[due:: 2026-12-04]",
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(" "));
const box = fc.constantFrom("", "[ ] ", "[x] ", "[/] ", "[-] ", "[?] ", "[>] ");
const item = fc.tuple(fc.constantFrom("- ", "* ", "1. "), box, words).map((parts) => parts.join(""));
const list = fc
  .tuple(
    fc.constantFrom("- ", "* "),
    fc.array(fc.tuple(box, words, fc.array(fc.tuple(box, words), { maxLength: 2 })), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([marker, items]) =>
    items
      .map(([sign, text, nested]) =>
        [`${marker}${sign}${text}`, ...nested.map(([inner, more]) => `  ${marker}${inner}${more}`)].join(
          "\n",
        ),
      )
      .join("\n"),
  );
const block = fc.oneof(
  words,
  list,
  fc.tuple(fc.integer({ min: 1, max: 6 }), words).map(([level, text]) => `${"#".repeat(level)} ${text}`),
  item.map((text) => `> ${text}`),
  item.map((text) => `> [!note] title\n> ${text}`),
  item.map((text) => `\`\`\`\n${text}\n\`\`\``),
  item.map((text) => `%%\n${text}\n%%`),
  item.map((text) => `$$\n${text}\n$$`),
  item.map((text) => `<!--\n${text}\n-->`),
);
const noteText = fc
  .tuple(
    fc.constantFrom("", "---\ntype: mentor\n---\n", "\uFEFF---\ntype: mentor\n---\n"),
    fc.array(block, { maxLength: 8 }),
    fc.constantFrom("\n", "\r\n"),
    fc.constantFrom("", "\n"),
  )
  .map(([frontmatter, blocks, end, last]) => (frontmatter + blocks.join("\n\n") + last).replace(/\n/g, end));

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insertionAt } from "../../../src/core/messages/insert";
import { readFrontmatter } from "../../../src/core/notes/frontmatter";

/** `|` is the cursor. */
function insert(marked: string): string {
  const cursor = marked.indexOf("|");
  const note = marked.replace("|", "");
  const { offset, text } = insertionAt(note, cursor, "NEW\n");
  return note.slice(0, offset) + text + note.slice(offset);
}

describe("a text put into a note", () => {
  it.each([
    ["|", "NEW"],
    ["Word|s", "Words\n\nNEW"],
    ["One\n|\nTwo", "One\n\nNEW\n\nTwo"],
    ["One\n\n|", "One\n\nNEW"],
    ["|---\na: 1\n---\nText", "---\na: 1\n---\nText\n\nNEW"],
    ["---\na: |1\n---\n", "---\na: 1\n---\n\nNEW"],
    ["---\na: 1\n---|", "---\na: 1\n---\n\nNEW"],
  ])("%j", (before, after) => {
    expect(insert(before)).toBe(after);
  });

  it("never changes the properties", () => {
    const part = fc.constantFrom("---", "a: 1", "", "text", "\r");
    fc.assert(
      fc.property(fc.array(part), fc.nat(60), (lines, cursor) => {
        const note = lines.join("\n");
        const { offset, text } = insertionAt(note, Math.min(cursor, note.length), "---\nb: 2\n---\nx");
        const result = note.slice(0, offset) + text + note.slice(offset);
        expect(readFrontmatter(result)).toEqual(readFrontmatter(note));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEntryLine } from "../../../src/core/notes/entry-line";

function fieldsOf(line: string): Record<string, string> {
  return Object.fromEntries(parseEntryLine(line).fields.map(({ name, value }) => [name, value]));
}

describe("an entry's line", () => {
  it.each([
    ["- [ ] Send the draft 📅 2026-12-04", { due: "2026-12-04" }],
    ["- [ ] Send the draft 🗓️ 2026-12-04", { due: "2026-12-04" }],
    ["* [ ] Send the draft [due:: 2026-12-04]", { due: "2026-12-04" }],
    ["1. [ ] Send the draft (Due:: 2026-12-04)", { due: "2026-12-04" }],
    ["- [ ] Send the draft @due(2026-12-04)", { due: "2026-12-04" }],
    [
      "- [x] Send the draft ✅ 2026-12-01 ➕ 2026-11-01 🛫 2026-11-02 ⏳2026-11-03",
      {
        completion: "2026-12-01",
        created: "2026-11-01",
        start: "2026-11-02",
        scheduled: "2026-11-03",
      },
    ],
  ])("%s", (line, fields) => {
    expect(fieldsOf(line)).toEqual(fields);
    expect(parseEntryLine(line).text).toBe("Send the draft");
  });

  it("keeps links and brackets inside a field's value", () => {
    const line = "- [/] Practice [evidence:: see [[Ward notes|notes]] (p. 3)] more";
    expect(fieldsOf(line)).toEqual({ evidence: "see [[Ward notes|notes]] (p. 3)" });
    expect(parseEntryLine(line).text).toBe("Practice more");
  });

  it("keeps code inside a field's value, and leaves the block's id out of the text", () => {
    const line = "- [/] Practice [evidence:: `ran` it twice] ^a1";
    expect(fieldsOf(line)).toEqual({ evidence: "`ran` it twice" });
    expect(parseEntryLine(line).text).toBe("Practice");
  });

  it("has no fields, tags or links in code and comments", () => {
    const { fields, tags, links } = parseEntryLine(
      "- [ ] Read `[due:: 2026-12-04] #waiting [[A]]` %%[due:: 2026-12-05]%%",
    );
    expect({ fields, tags, links }).toEqual({ fields: [], tags: [], links: [] });
  });

  it("leaves comments out of the words, and what code holds in them", () => {
    const textOf = (line: string) => parseEntryLine(line).text;
    expect(textOf("- [ ] Ask on May 3%%mentorship-ignore date%%, then write. [due:: 2026-12-04]")).toBe(
      "Ask on May 3, then write.",
    );
    expect(textOf("- Ask <!-- who? --> Osei %%a%% or %%b%%")).toBe("Ask Osei or");
    expect(textOf("- Print `%%` and `%%`, 100 %% of it")).toBe("Print `%%` and `%%`, 100 %% of it");
    expect(textOf("- [ ] %%2026-11-10 hidden%% 2026-11-12 seen")).toBe("2026-11-12 seen");
  });

  it("takes a sign for a field only where digits follow", () => {
    expect(fieldsOf("- [ ] Look at the 📅 tomorrow")).toEqual({});
    expect(fieldsOf("- [ ] Late 📅 2026-02-30.")).toEqual({ due: "2026-02-30" });
  });

  it("leaves priority, recurrence and tags out of the text", () => {
    const line = parseEntryLine("- [ ] Update the mentor ⏫ 🔁 every month 📅 2026-12-01 #follow-up");
    expect(line).toMatchObject({ text: "Update the mentor", recurs: true, tags: ["follow-up"] });
  });

  it("knows its sign, its date and its links", () => {
    const line = parseEntryLine("- [?] 2026-11-10 asked [[Osei|Dr. Osei]] and [Li](People/Li%20Chen.md)");
    expect(line.sign).toBe("?");
    expect(line.date).toBe("2026-11-10");
    expect(line.links.map(({ target }) => target)).toEqual(
      ["Osei", "People/Li Chen"].map((name, at) => (at === 1 ? `${name}.md` : name)),
    );
    expect(parseEntryLine("- plain").sign).toBeNull();
    expect(parseEntryLine("- [ ]").text).toBe("");
  });

  it("is total", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { fields, links } = parseEntryLine(`- [ ] ${text}`);
        for (const { start, end } of [...fields, ...links]) expect(start).toBeLessThan(end);
      }),
      { numRuns: 300 },
    );
  });

  it("comes to an end on hostile text", () => {
    // Quadratic patterns would run into the time limit of a test.
    for (const part of ["[", "[[", "(", "[a::", "📅 1", "`", "``a`", "%%", "#a", "![[a|", "🔁", "[a](b("])
      expect(parseEntryLine(`- ${part.repeat(50_000)}`).sign).toBeNull();
  });
});

/** Texts that mean harm or are just too much: nothing throws, nothing runs, and nobody waits. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fillTemplate, openPlacesIn } from "../../../src/core/messages/fill";
import { insertionAt } from "../../../src/core/messages/insert";
import { readOwnTemplates } from "../../../src/core/messages/own-templates";
import { plainBlock, plainLine } from "../../../src/core/messages/plain";
import { isPlace } from "../../../src/core/messages/places/places";
import { readTemplate } from "../../../src/core/messages/read-template";
import { addSections, sectionsOf } from "../../../src/core/messages/sections";
import { TEMPLATE_IDS, templateOf } from "../../../src/core/messages/catalogue";
import { isMailAddress, mailLink } from "../../../src/core/messages/mail-link";
import { unsortedLines } from "../../../src/core/messages/unsorted";
import { frontmatterSpan, readFrontmatter } from "../../../src/core/notes/frontmatter";
import { outlineFromRemark } from "../../../src/core/notes/outline-from-remark";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { notes, pasted } from "../notes/arbitraries";

vi.setConfig({ testTimeout: 60_000 });

/** A limit for what hangs: a machine may be busy. What is meant is less than 50 ms. */
const HANGS = 5000;
const SIZE = 100_000;

function quick<T>(work: () => T): T {
  const start = performance.now();
  const made = work();
  expect(performance.now() - start).toBeLessThan(HANGS);
  return made;
}

const many = (text: string, size = SIZE) => text.repeat(Math.floor(size / text.length));
const numbered = (count: number, text: (name: string) => string) =>
  Array.from({ length: count }, (_, at) => text(`p${String(at)}`)).join("");

const own = (body: string, properties = "id: x") =>
  readTemplate(`---\n${properties}\n---\n${body}`, {
    defaults: { name: "Mine", group: "Yours", command: "mine" },
    isPlace,
  });

const VALUES: Readonly<Record<string, string>> = {
  "a mustache": "{{name}}{{#act}}x{{/act}}{{{act}}}{{> p}}{{=<% %>=}}",
  rules: "---\ntype: mentor\n---\n***",
  "a fence": "```dataviewjs\ndv.x\n```\n~~~~\n````js\n`````",
  names: "constructor __proto__ prototype toString",
  "turned text": "a\u202eb\u2066c\u200f\u0000\u0007\u001b[31m\u2028d\u0085e",
  halves: "a\ud800b\udc00",
  "a long run of blanks": `a${" ".repeat(SIZE)}b`,
  "a long run of tabs": `a${"\t ".repeat(SIZE / 2)}b`,
  "many lines": `a${many("\r\n \t")}b`,
  "many fences": many("```\n~~~\n"),
  "many braces": many("{{#a}}{{"),
  "many brackets": many("[[a|b]] "),
};

describe("filling with hostile values", () => {
  it.each(Object.entries(VALUES))("puts in %s as words, and nothing besides", (_, value) => {
    for (const id of TEMPLATE_IDS) {
      const template = templateOf(id);
      const filling = Object.fromEntries(template.places.map((name) => [name, value.slice(0, 2000)]));
      const { subject, body } = fillTemplate(template, filling);
      expect(body).not.toMatch(/`{3}|~{3}/);
      expect(`${subject ?? ""}${body}`).not.toMatch(
        /[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
      );
      expect(subject ?? "").not.toContain("\n");
    }
  });

  it.each(Object.entries(VALUES))("takes no time with %s", (_, value) => {
    const template = templateOf("T2");
    const filling = Object.fromEntries(template.places.map((name) => [name, value]));
    quick(() => fillTemplate(template, filling));
    quick(() => [plainBlock(value), plainLine(value)]);
    quick(() => sectionsOf(`## A\n${value}\n## B\n${value}`));
    quick(() => openPlacesIn(value, template));
    quick(() => mailLink({ to: [value], subject: value, body: value }));
  });

  it("is the same as putting the words in the places, whatever they are", () => {
    const reading = own("A {{a}} B {{b}}{{#c}} C {{c}}{{/c}} D", "id: x\nneeds: [a, b]");
    if (!reading.ok) throw new Error("It is a template.");
    fc.assert(
      fc.property(pasted, pasted, pasted, (a, b, c) => {
        const [one, two, three] = [a, b, c].map((text) => plainBlock(text.trim()));
        const last = three === "" ? "" : ` C ${three!}`;
        const whole = `A ${one || "[a]"} B ${two || "[b]"}${last} D`;
        expect(fillTemplate(reading.template, { a, b, c }).body.trim()).toBe(
          whole.replace(/\n{3,}/g, "\n\n").trim(),
        );
      }),
    );
  });

  it("fills from nothing that an object has by itself", () => {
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])
      for (const text of [`{{${name}}}`, `{{#${name}}}x{{/${name}}}`]) expect(own(text).ok).toBe(false);
    const filling = JSON.parse('{"__proto__": {"a": "polluted"}}') as Record<string, string>;
    const reading = own("{{a}}");
    expect(reading.ok && fillTemplate(reading.template, filling).body.trim()).toBe("[a]");
  });
});

const BODIES: Readonly<Record<string, string>> = {
  "a thousand parts in each other": `${"{{#a}}".repeat(1000)}x${"{{/a}}".repeat(1000)}`,
  "parts far too deep": `${many("{{#a}}", 48_000)}${many("{{/a}}", 48_000)}`,
  "other parts in each other": `${numbered(900, (name) => `{{#${name}}}`)}x`,
  "thousands of places": many("{{a}}"),
  "thousands of other places": numbered(9000, (name) => `{{${name}}}\n`),
  "as many places as may be": numbered(1000, (name) => `{{${name}}} words and more words\n`),
  "places that never end": many("{{a "),
  "braces alone": many("{{{"),
  "braces that close nothing": many("}}"),
  "nothing but words": many("word ", 49_000),
  "too many words": many("word "),
  "a long run of blanks": `a${" ".repeat(49_000)}{{a}}`,
  "a part that never ends": `{{#a}}${many("x{{b}}", 5000)}`,
};

describe("hostile templates", () => {
  it.each(Object.entries(BODIES))("reads and fills, or says why not: %s", (_, body) => {
    const reading = quick(() => own(body));
    if (!reading.ok) {
      expect(reading.fault.found).not.toMatch(/stack|undefined|RangeError/i);
      expect(reading.fault.expected).not.toBe("");
      return;
    }
    const value = "v".repeat(200);
    const filling = Object.fromEntries(reading.template.places.map((name) => [name, value]));
    const { body: filled } = quick(() => fillTemplate(reading.template, filling));
    expect(filled.length).toBeLessThan(SIZE * 3);
    quick(() => openPlacesIn(filled, reading.template));
  });

  it("is refused at more than twenty parts in each other, and not before", () => {
    const deep = (count: number) => `${"{{#a}}".repeat(count)}x${"{{/a}}".repeat(count)}`;
    const reading = own(deep(20));
    expect(reading.ok && fillTemplate(reading.template, { a: "y" }).body.trim()).toBe("x");
    expect(own(deep(21))).toMatchObject({ ok: false, fault: { found: "{{#a}}" } });
  });

  it("of hundreds of notes none takes long, and each bad one is told of", () => {
    const files = Array.from({ length: 200 }, (_, at) => ({
      path: `T/${String(at)}.md`,
      text: `---\nid: mine ${String(at)}\n---\n{{name}}${at % 2 === 0 ? "{{#a}}" : ""}`,
    }));
    const { byId, problems } = quick(() => readOwnTemplates(files));
    expect([byId.size, problems.length]).toEqual([200, 100]);
  });
});

describe("a text put into a note", () => {
  it("begins no properties, keeps those that are there, and stands whole", () => {
    const lines = fc.oneof(
      pasted,
      fc.constantFrom("---\na: b\n---\nx", "--- \nx", "\uFEFF---\ny\n---", "\r\n---\r\nx\r\n---"),
    );
    fc.assert(
      fc.property(notes, fc.boolean(), fc.nat(200), lines, (note, isEmpty, cursor, text) => {
        const before = isEmpty ? "" : note.text;
        const { offset, text: put } = insertionAt(before, Math.min(cursor, before.length), text);
        const after = before.slice(0, offset) + put + before.slice(offset);
        const [old, now] = [frontmatterSpan(before), frontmatterSpan(after)];
        expect(now === null).toBe(old === null);
        expect(readFrontmatter(after).state).toBe(readFrontmatter(before).state);
        if (old) expect(after.slice(0, old.blockEnd)).toBe(before.slice(0, old.blockEnd));
      }),
      { numRuns: 200 },
    );
  });

  it("leaves nothing open: what stands below it is what it was", () => {
    const opening = [
      "```js",
      "~~~",
      "%%",
      "$$",
      "<!-- a",
      "<script>",
      "<?php",
      "<![CDATA[",
      "`a",
      "> ```",
      "- ```",
      "---",
      "x",
    ];
    const text = fc.array(fc.constantFrom(...opening), { minLength: 1, maxLength: 4 });
    const note = "Words\n\n# Next\n\n- [ ] task\n";
    fc.assert(
      fc.property(text, (parts) => {
        const { offset, text: put } = insertionAt(note, 0, parts.join("\n"));
        const { headings, items } = outlineFromRemark(note.slice(0, offset) + put + note.slice(offset));
        expect(headings.at(-1)?.text).toBe("Next");
        expect(items.at(-1)?.sign).toBe(" ");
      }),
      { numRuns: 200, examples: [[["---", "```js", "---"]]] },
    );
    const whole = "```dataview\nlist\n```";
    expect(insertionAt(note, 0, whole).text).toContain(whole);
  });

  it("as sections leaves every line of the note, whatever their words", () => {
    fc.assert(
      fc.property(notes, fc.array(pasted, { maxLength: 3 }), ({ text }, words) => {
        fc.pre(readFrontmatter(text).state !== "invalid");
        const lines = words.map((one) => `- [ ] ${plainLine(one)}`);
        const made = addSections(text, sectionsOf(`## Questions\n\n${lines.join("\n")}\n\n## Bring\n`));
        if (made === null) return;
        const left = made.split(/\r?\n/);
        for (const line of text.split(/\r?\n/)) {
          const at = left.indexOf(line);
          expect(at).toBeGreaterThanOrEqual(0);
          left.splice(at, 1);
        }
        const items = outlineFromRemark(made).items.length - outlineFromRemark(text).items.length;
        expect(items).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a mail address", () => {
  it("holds nothing that could end it in a link", () => {
    const none = [
      "a@b.example?bcc=x",
      "a@b.example&cc=x",
      "a@b.example/x",
      "a@b.example#x",
      "a@b.example%0d",
    ];
    expect(
      [...none, "a@b.ex=x", "<a@b.example>", "a@b..example", "a@.example"].filter(isMailAddress),
    ).toEqual([]);
    const some = [
      "a@b.example",
      "ä.ö@bücher.example",
      "用户@例子.公司",
      "a.b+c@d-e.co.example",
      "o'neil@b.example",
    ];
    expect(some.filter((one) => !isMailAddress(one))).toEqual([]);
    const link = mailLink({ to: ["a%0d@b.example", "用户@例子.公司", ...none], subject: null, body: "" });
    expect(link).toEqual({
      ok: true,
      href: `mailto:a%250d@b.example,${encodeURIComponent("用户@例子.公司").replace("%40", "@")}`,
    });
  });
});

describe("the lines that nobody has sorted", () => {
  it("are found in any text, each at its place, and never too many", () => {
    const any = fc.oneof(
      notes.map(({ text }) => text),
      fc.array(pasted, { maxLength: 12 }).map((lines) => lines.join("\n")),
      fc.string({ unit: "binary", maxLength: 300 }),
    );
    fc.assert(
      fc.property(any, (text) => {
        const lines = unsortedLines({ path: "a.md", text }, DEFAULT_SETTINGS);
        expect(lines.length).toBeLessThanOrEqual(60);
        for (const { line, written } of lines) expect(text.split("\n")[line - 1]).toContain(written);
        expect(lines.map(({ line }) => line)).toEqual(
          [...new Set(lines.map(({ line }) => line))].sort((a, b) => a - b),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["items", "- some words that were said\n"],
    ["paragraphs", "Some words that were said.\n\n"],
    ["one paragraph", "Some words that were said.\n"],
    ["headings", "## h\n\nwords\n\n"],
  ])("take no longer than reading the note does: %s", (_, line) => {
    const text = many(line, 10_000);
    expect(quick(() => unsortedLines({ path: "a.md", text }, DEFAULT_SETTINGS))).toHaveLength(60);
  });
});

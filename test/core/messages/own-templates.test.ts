import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TEMPLATE_IDS, templateFile, templateOf } from "../../../src/core/messages/catalogue";
import { newTemplateNote } from "../../../src/core/messages/new-note";
import { allTemplates, newTemplates, readOwnTemplates } from "../../../src/core/messages/own-templates";

const read = (files: Readonly<Record<string, string>>) =>
  readOwnTemplates(Object.entries(files).map(([path, text]) => ({ path, text })));

describe("a user's template", () => {
  it("needs no more than an id", () => {
    const { byId, problems } = read({
      "T/My update.md": "---\nid: mine\n---\n{{salutation}},\n\n{{any_name}}\n",
    });
    expect(problems).toEqual([]);
    expect(byId.get("mine")?.template).toMatchObject({
      name: "My update",
      group: "Yours",
      command: "mine",
      from: ["mentor"],
      medium: "note",
      subject: null,
      needs: ["salutation", "any_name"],
      closes: [],
    });
  });

  it("takes a built-in one's place under its command, whatever the letter case of its id", () => {
    const text = templateFile("T2")
      .replace("id: T2", "id: t2")
      .replace("name: Short update", "name: My news");
    const own = read({ "T/x.md": text });
    expect(own.problems).toEqual([]);
    const all = allTemplates(own);
    expect(all.map(({ id }) => id)).toEqual([...TEMPLATE_IDS]);
    expect(all[1]).toMatchObject({ id: "T2", name: "My news", command: "short-update" });
    expect(newTemplates(own)).toEqual([]);
  });

  it.each(TEMPLATE_IDS)("%s is still that one where it names only its words", (id) => {
    const { from, medium, closes, group, command } = templateOf(id);
    const own = read({
      "T/x.md": `---\nid: ${id}\nname: Mine\nsubject: For {{name}}\n---\n{{salutation}}, {{mine}}`,
    });
    expect(own.problems).toEqual([]);
    const needs = ["name", "salutation", "mine"];
    expect(own.byId.get(id)?.template).toMatchObject({
      name: "Mine",
      from,
      medium,
      closes,
      group,
      command,
      needs,
    });
    const other = read({ "T/x.md": `---\nid: ${id}\nfrom: goal\nmedium: spoken\ncloses: []\n---\nx` });
    expect(other.byId.get(id)?.template).toMatchObject({ from: ["goal"], medium: "spoken", closes: [] });
  });

  it.each(TEMPLATE_IDS)("%s is the same as a copy", (id) => {
    const own = read({ "T/x.md": templateFile(id) });
    expect(own.byId.get(id)?.template).toEqual(templateOf(id));
    expect(read({ "T/x.md": templateFile(id).replaceAll("\n", "\r\n") }).byId.get(id)?.template).toEqual(
      templateOf(id),
    );
  });

  it("is a note that has an id; others are left alone", () => {
    const own = read({
      "T/plain.md": "Daily {{date}} {{> x}}",
      "T/other.md": "---\ntags: [a]\n---\n{{title}} <% tp.x %>",
      "T/empty.md": "---\nid:\n---\nx",
      "T/broken.md": "---\na: [\n---\n{{#x}}",
    });
    expect([...own.byId.keys(), ...own.problems]).toEqual([]);
  });

  it.each([
    ["id: T2\nfrom: [planet]", "", "from", "planet"],
    ["id: T2\nfrom: [", "", null, "frontmatter that cannot be read"],
    ["id: 'T2' # mine\na: [", "", null, "frontmatter that cannot be read"],
    ["id: T2\nneeds: [act]", "{{name}}", "needs", "act"],
    ["id: T2", "{{#act}} never closed", null, 'Unclosed section "act"'],
    ["id: T2", "{{> secrets}}", null, "{{> secrets}}"],
    ["id: T2\nsubject: 4.5\nmedium: fax", "", "medium", "fax"],
  ])("%j is reported, and the built-in one holds", (properties, body, property, found) => {
    const own = read({ "T/x.md": `---\n${properties}\n---\n${body}` });
    expect(own.problems).toMatchObject([{ path: "T/x.md", line: null, property, found }]);
    expect(own.byId.get("T2")).toEqual({ path: "T/x.md", template: null });
    expect(allTemplates(own)[1]).toBe(templateOf("T2"));
  });

  it("of two with one id is the first by path; the other is reported", () => {
    const file = (name: string) => `---\nid: mine\nname: ${name}\n---\nx`;
    const own = read({ "T/b.md": file("B"), "T/a.md": file("A").replace("mine", "MINE") });
    expect(own.byId.get("MINE")?.template?.name).toBe("A");
    expect(own.problems).toMatchObject([{ path: "T/b.md", property: "id", found: "mine" }]);
  });

  it("has a command that no built-in one has", () => {
    const own = read({
      "a.md": "---\nid: Short Update\n---\nx",
      "b.md": "---\nid: 'Brief an Älteste!'\n---\nx",
      "c.md": "---\nid: 12\n---\nx",
    });
    expect([...own.byId.values()].map(({ template }) => template?.command)).toEqual([
      "own-short-update",
      "brief-an-alteste",
      "12",
    ]);
  });

  it("that is newly made can be read, whatever it is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (name) => {
        fc.pre(/[\p{L}\p{N}]/u.test(name));
        const { text } = newTemplateNote({ id: "mine", name });
        const own = read({ "T/x.md": text });
        expect(own.problems).toEqual([]);
        expect(own.byId.get("mine")?.template).toMatchObject({ medium: "mail", from: ["mentor"] });
      }),
    );
  });

  it("never ends in a throw, whatever a note holds", () => {
    const part = fc.constantFrom(
      "---",
      "id: T2",
      "needs: [a]",
      "{{#a}}",
      "{{/a}}",
      "{{",
      "}}",
      "{{a}}",
      "a: [",
      "\r",
    );
    fc.assert(
      fc.property(fc.array(part), (lines) => {
        read({ "x.md": lines.join("\n") });
      }),
    );
  });
});

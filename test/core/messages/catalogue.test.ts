import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { TEMPLATE_IDS, templateOf } from "../../../src/core/messages/catalogue";
import { countWords, fillTemplate, isPlace, LONG_MESSAGE } from "../../../src/core/messages/fill";
import { PLACES, placeOf } from "../../../src/core/messages/places/places";
import { parseTemplate } from "../../../src/core/messages/template";

const folder = path.resolve(import.meta.dirname, "../../../src/core/messages/templates");

describe("the catalogue", () => {
  it("lists the files of the folder, each under its own id", () => {
    const inFolder = readdirSync(folder).map((file) => {
      const { id } = parseTemplate(readFileSync(path.join(folder, file), "utf8"));
      expect(file).toBe(`${id.toLowerCase()}.md`);
      return id;
    });
    expect([...TEMPLATE_IDS].sort()).toEqual(inFolder.sort());
    expect(TEMPLATE_IDS.map((id) => templateOf(id).id)).toEqual([...TEMPLATE_IDS]);
  });

  it.each(TEMPLATE_IDS)("%s uses known places, and every place is filled or asked for", (id) => {
    const template = templateOf(id);
    expect(template.places.filter((name) => !isPlace(name))).toEqual([]);
    expect(template.from.length).toBeGreaterThan(0);
    const unnamed = template.needs.filter((name) => isPlace(name) && !placeOf(name).hint);
    expect(unnamed).toEqual([]);
  });

  it.each(TEMPLATE_IDS)("%s shows every place that it needs while it is open, and no braces", (id) => {
    const template = templateOf(id);
    const { subject, body, open } = fillTemplate(template, {});
    expect([...open].sort()).toEqual([...template.needs].sort());
    for (const name of template.needs.filter(isPlace))
      expect(`${subject ?? ""}${body}`).toContain(`[${PLACES[name].hint}]`);
    expect(`${subject ?? ""}${body}`).not.toMatch(/[{}]/);
  });

  it.each(TEMPLATE_IDS.filter((id) => templateOf(id).subject !== null))(
    "%s is short with every place filled",
    (id) => {
      const template = templateOf(id);
      const filling = Object.fromEntries(template.places.map((name) => [name, "two words"]));
      const { body } = fillTemplate(template, filling);
      expect(countWords(body)).toBeLessThanOrEqual(LONG_MESSAGE);
      expect(body).toMatch(/^two words,\n/);
      expect(body).toMatch(/\ntwo words,\ntwo words$/);
      expect(body).not.toMatch(/\bguarantee|promise|rank\b/i);
    },
  );
});

describe("a template's file", () => {
  const file = (body: string, needs = "[]") =>
    `---\nid: X\nname: X\ngroup: X\nfrom: [mentor]\nneeds: ${needs}\n---\n${body}`;

  it.each(["{{> other}}", "{{=<% %>=}}", "{{a.b}}", "{{.}}", "{{! note}}", "{{constructor.name}}"])(
    "refuses %s",
    (body) => {
      expect(() => parseTemplate(file(body))).toThrow("places such as");
    },
  );

  it("refuses a need that it does not use, and a file without properties", () => {
    expect(() => parseTemplate(file("{{name}}", "[act]"))).toThrow("needs act");
    expect(() => parseTemplate("Dear you")).toThrow("begins with its properties");
  });
});

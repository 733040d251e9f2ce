import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { headOf, TEMPLATE_IDS, templateFile, templateOf } from "../../../src/core/messages/catalogue";
import { countWords, fillTemplate, isPlace, LONG_MESSAGE } from "../../../src/core/messages/fill";
import { PLACES, placeOf } from "../../../src/core/messages/places/places";
import { LINE_STARTS } from "../../../src/core/messages/start-kind";
import { isStamp } from "../../../src/core/messages/template-text";
import { RECORD_KINDS } from "../../../src/core/records/record";
import { ACTS } from "../../../src/app/acts/acts";
import { parsed } from "./parsed";

const folder = path.resolve(import.meta.dirname, "../../../src/core/messages/templates");

describe("the catalogue", () => {
  it("lists the files of the folder, each under its own id", () => {
    const inFolder = readdirSync(folder).map((file) => {
      const text = readFileSync(path.join(folder, file), "utf8");
      const id = TEMPLATE_IDS.find((one) => templateFile(one) === text) ?? "none";
      expect(file).toBe(`${id.toLowerCase()}.md`);
      return id;
    });
    expect(inFolder).toHaveLength(44);
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

  it.each(TEMPLATE_IDS)("%s says of itself what can be", (id) => {
    const template = templateOf(id);
    const { name, group, command, from, medium, closes, subject } = template;
    expect(headOf(id)).toEqual({ id, name, group, command });
    expect(command).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(name).toMatch(/^[A-Z][^.{}]*$/);
    const kinds = [...Object.keys(RECORD_KINDS), ...Object.keys(LINE_STARTS)];
    expect(from.filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(medium === "mail").toBe(subject !== null);
    expect(closes.filter((act) => !Object.hasOwn(ACTS, act))).toEqual([]);
    expect(template.stamps).toEqual([]);
  });

  it("gives every command an id of its own, and no place a name that is Obsidian's", () => {
    const commands = TEMPLATE_IDS.map((id) => headOf(id).command);
    expect(new Set(commands).size).toBe(commands.length);
    expect(Object.keys(PLACES).filter(isStamp)).toEqual([]);
  });

  it.each(TEMPLATE_IDS.filter((id) => ["mail", "card"].includes(templateOf(id).medium)))(
    "%s is short with every place filled",
    (id) => {
      const template = templateOf(id);
      const filling = Object.fromEntries(template.places.map((name) => [name, "two words"]));
      const { body } = fillTemplate(template, filling);
      expect(countWords(body)).toBeLessThanOrEqual(LONG_MESSAGE);
      expect(body).toMatch(/^two words,\n/);
      expect(body.trim()).toMatch(/\ntwo words,\ntwo words$/);
      expect(body).not.toMatch(/\b(?:guarantee|promise|rank)/i);
    },
  );
});

describe("a template's file", () => {
  it.each([
    ["{{> other}}", "{{> other}}"],
    ["{{=<% %>=}}", "{{=<% %>=}}"],
    ["{{a.b}}", "{{a.b}}"],
    ["{{.}}", "{{.}}"],
    ["{{! note}}", "{{! note}}"],
    ["{{constructor.name}}", "{{constructor.name}}"],
    ["{{#date}}x{{/date}}{{#title:x}}{{/title:x}}", "{{title:x}}"],
    ["{{#a}} open", "Unclosed section"],
    ["{{a", "Unclosed tag"],
    ["{{/a}}", "Unopened section"],
  ])("refuses %s", (body, found) => {
    expect(() => parsed("id: X", body)).toThrow(found);
  });

  it.each([
    ["id: X\nneeds: [act]", "needs: act"],
    ["id: X\nneeds: act", "needs: act; expected a list"],
    ["id: X\nfrom: [planet]", "from: planet; expected one or more of profile, mentor"],
    ["id: X\nmedium: pigeon", "medium: pigeon; expected one of mail, card, spoken, note"],
    ["id: X\nname: [a]", 'name: ["a"]; expected a text'],
    ["id: X\nsubject: '{{> a}}'", "subject: {{> a}}"],
    ["name: X", "id: missing"],
    ["a: [", "frontmatter that cannot be read"],
  ])("refuses %j", (properties, fault) => {
    expect(() => parsed(properties, "{{name}}")).toThrow(fault);
  });

  it("knows Obsidian's own places", () => {
    const { places, stamps } = parsed(
      "id: X",
      "{{date}} {{date:DD.MM.YYYY}} {{ time:HH:mm }} {{title}} {{name}}",
    );
    expect(stamps).toEqual(["date", "date:DD.MM.YYYY", "time:HH:mm", "title"]);
    expect(places).toEqual(["name"]);
  });
});

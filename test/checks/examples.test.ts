/** Each rule finds what its examples say, at that place and with that suggestion, and leaves look-alikes alone. */
import { describe, expect, it } from "vitest";
import { checkText } from "../../src/core/checks";
import type { Example, Rule } from "../../src/core/checks/rule";
import { RULES } from "../../src/core/checks/rules";
import { readMarks } from "./marks";
import { examplesOf } from "./rule-files";

/** Whom the examples' writer knows, where they do not say otherwise. */
const KNOWN = ["Dr. Amara Osei", "amara.osei@lakeside.example", "Priya Nair", "priya.nair@school.example"];

function foundIn(rule: Rule, example: Example) {
  const {
    text: marked,
    expect: expected,
    known = KNOWN,
  } = typeof example === "string" ? { text: example } : example;
  const { text, spans } = readMarks(marked);
  const without = RULES.filter((other) => other !== rule).map(({ id }) => id);
  const ask = { check: rule.check, known, without, ...(expected && { expect: expected }) };
  const found = checkText(text, ask).map(({ start, end, suggestion }) => ({
    words: text.slice(start, end),
    start,
    suggestion: suggestion ?? null,
  }));
  const meant = spans.map(({ start, end, better }) => ({
    words: text.slice(start, end),
    start,
    suggestion: better,
  }));
  return { found, meant };
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const examples = examplesOf(rule);
  const name = (example: Example) => [typeof example === "string" ? example : example.text, example] as const;

  it.each(examples.found.map(name))("finds: %s", (_, example) => {
    const { found, meant } = foundIn(rule, example);
    expect(meant).not.toEqual([]);
    // A rule need not suggest anything where the example does not say so.
    expect(
      found.map((one, place) => (meant[place]?.suggestion === null ? { ...one, suggestion: null } : one)),
    ).toEqual(meant);
  });

  it.each(examples.quiet.map(name))("leaves alone: %s", (_, example) => {
    expect(foundIn(rule, example).found).toEqual([]);
  });

  if (rule.check === "identifiers")
    it("has ten of what it finds, and ten look-alikes", () => {
      expect(
        [examples.found.length, examples.quiet.length].every((count) => count >= 10),
        id,
      ).toBe(true);
    });
});

/** README.md of this folder says what is: it is made anew here and held against the file. */
import { describe, expect, it } from "vitest";
import { examples, pageOf, type Example } from "./page";

const all = await examples();

const named = (chosen: readonly Example[]) => chosen.map((example) => [example.rule.name, example] as const);

describe.each(named(all))("the example of %s", (name, { row, today }) => {
  it("is due on its day", () => {
    expect([row.due, row.rule]).toEqual([today, name]);
    expect(["today", "waiting"]).toContain(row.state);
  });
});

describe.each(named(all.filter(({ writes }) => writes)))("the act of %s", (_, { note, then, today }) => {
  it("changes its note and ends the row", () => {
    expect(note.after).not.toBe(note.before);
    // Some come again by themselves, later.
    if (then)
      expect([then.state, (then.due ?? "") > today]).toEqual([expect.stringMatching(/later|soon/), true]);
  });
});

describe.each(named(all.filter(({ writes }) => !writes)))(
  "the form of %s",
  (_, { note, row, then, label }) => {
    it("is offered, and alone ends the row", () => {
      expect(label).toMatch(/^[A-Z]/);
      expect([note.after, then?.key]).toEqual([note.before, row.key]);
    });
  },
);

describe("the page of rules", () => {
  it("is what the rules and acts do now", async () => {
    await expect(pageOf(all)).toMatchFileSnapshot("README.md");
  });
});

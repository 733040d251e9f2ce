import { describe, expect, it } from "vitest";
import {
  isFiltering,
  matchesFilter,
  mentorChoices,
  NO_FILTER,
  readFilter,
  validFilter,
} from "../../../src/core/dashboard/filter";
import { note, sourceOf } from "./vault";

const thing = { texts: ["Ask Lucía", "Room 4"], mentors: ["People/L.md"] };

describe("filter", () => {
  it.each([
    ["", true],
    ["  ", true],
    ["lucia", true],
    ["LUCÍA", true],
    ["room ask", true],
    ["ask nobody", false],
    ["lucía room", true],
  ])("matches the text %j: %j", (text, matches) => {
    expect(matchesFilter(thing, { mentor: null, text })).toBe(matches);
  });

  it("matches a mentor by path, together with the text", () => {
    expect(matchesFilter(thing, { mentor: "People/L.md", text: "" })).toBe(true);
    expect(matchesFilter(thing, { mentor: "People/L.md", text: "nobody" })).toBe(false);
    expect(matchesFilter(thing, { mentor: "People/X.md", text: "ask" })).toBe(false);
  });

  it("is on with a mentor or with a text that is more than blanks", () => {
    expect([NO_FILTER, { mentor: null, text: " " }].map(isFiltering)).toEqual([false, false]);
    expect(
      [
        { mentor: "A.md", text: "" },
        { mentor: null, text: "a" },
      ].map(isFiltering),
    ).toEqual([true, true]);
  });

  it.each([
    [null, NO_FILTER],
    ["text", NO_FILTER],
    [{ mentor: 3, text: ["a"] }, NO_FILTER],
    [{ mentor: "A.md" }, { mentor: "A.md", text: "" }],
    [
      { mentor: null, text: "b", more: 1 },
      { mentor: null, text: "b" },
    ],
  ])("reads what was saved, whatever it is: %j", (saved, filter) => {
    expect(readFilter(saved)).toEqual(filter);
  });

  it("forgets a mentor whose note is gone, and keeps the text", () => {
    const { ledger } = sourceOf({ "A.md": note("mentor", []) });
    expect(validFilter({ mentor: "B.md", text: "x" }, ledger)).toEqual({ mentor: null, text: "x" });
    const filter = { mentor: "A.md", text: "" };
    expect(validFilter(filter, ledger)).toBe(filter);
  });

  it("offers mentors by name, those whose relationship ended last", () => {
    const { ledger } = sourceOf({
      "1.md": note("mentor", ["name: Zoe"]),
      "2.md": note("mentor", ["name: Abe", "status: ended"]),
      "3.md": note("mentor", ["name: Bea", "status: prospect"]),
    });
    expect(mentorChoices(ledger).map(({ name }) => name)).toEqual(["Bea", "Zoe", "Abe"]);
  });
});

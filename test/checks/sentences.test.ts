/** Where a text's sentences begin and end. */
import { describe, expect, it } from "vitest";
import { checkText } from "../../src/core/checks";
import { sentencesOf } from "../../src/core/checks/sentences";

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it("end with a stop, not with a short form or an initial", () => {
    expect(cut("Dr. J. Park came. He left at 5 p.m. on Monday! Why?")).toEqual([
      "Dr. J. Park came.",
      "He left at 5 p.m. on Monday!",
      "Why?",
    ]);
  });

  it("go on over a line's end, but not over a blank line or into a list", () => {
    expect(cut("One goes\non here.\n\nTwo\n- three")).toEqual(["One goes\non here.", "Two", "- three"]);
  });

  it.each(["---\ntype: meeting\n---\n", "---\r\ntype: meeting\r\n---\r\n", "---\ntags:\n  - a. b\n---\n\n"])(
    "begin behind the properties: %j",
    (properties) => {
      expect(cut(`${properties}The first one. The second.`).slice(-2)).toEqual([
        "The first one.",
        "The second.",
      ]);
    },
  );
});

describe("the first sentence behind properties", () => {
  it("is about a patient, as it is without them", () => {
    const text = "---\ntype: meeting\n---\nThe patient John Smith came in.";
    const found = checkText(text, { check: "identifiers", known: [] });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["John Smith"]);
  });
});

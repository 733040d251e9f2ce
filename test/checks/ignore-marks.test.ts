/** A comment behind a finding ignores it, and nothing else. */
import { describe, expect, it } from "vitest";
import { checkText, ignoreMark, type Finding } from "../../src/core/checks";

const tone = (text: string) =>
  checkText(text, { check: "tone", known: [] }).filter((one) => one.rule === "doubled-words");
const ignore = (text: string, finding: Finding | undefined) => {
  const mark = finding && ignoreMark(text, finding);
  return mark ? text.slice(0, mark.at) + mark.mark + text.slice(mark.at) : null;
};

describe("an ignore mark", () => {
  it("takes its finding away, and stays so when the note changes elsewhere", () => {
    const text = "I was was there, and and she came.\n";
    const marked = ignore(text, tone(text)[0]) ?? "";
    expect(marked).toBe("I was was%%mentorship-ignore doubled-words%% there, and and she came.\n");
    expect(tone(marked).map(({ start, end }) => marked.slice(start, end))).toEqual(["and and"]);
    const longer = `A line before.\n\n${marked.replace("there", "really there")}`;
    expect(tone(longer)).toHaveLength(1);
  });

  it("is needed once for each of two alike", () => {
    const text = "I was was there, and she was was there.\n";
    const once = ignore(text, tone(text)[1]) ?? "";
    expect(tone(once)).toHaveLength(1);
    expect(tone(ignore(once, tone(once)[0]) ?? "")).toEqual([]);
  });

  it("names no other rule's finding, and no finding of another line", () => {
    expect(tone("I was was%%mentorship-ignore spelling%% there.\n")).toHaveLength(1);
    expect(tone("I was was there.\nSo %%mentorship-ignore doubled-words%%\n")).toHaveLength(1);
  });

  it.each([
    ["see [[the the note]] now", "see [[the the note]]% now"],
    ["see [the the note](https://a.example/b) now", "see [the the note](https://a.example/b)% now"],
    ["a the the, then", "a the the%, then"],
  ])("goes where it breaks nothing: %s", (text, marked) => {
    const start = text.indexOf("the the");
    const { at, mark } = ignoreMark(text, { rule: "doubled-words", start, end: start + 7 }) ?? {
      at: 0,
      mark: "",
    };
    expect(
      text.slice(0, at) + mark.replace("%%mentorship-ignore doubled-words%%", "%") + text.slice(at),
    ).toBe(marked);
  });

  it.each(["---\nname: the the\n---\n", "```\nthe the\n```\n", "was the\nthe end"])(
    "is not offered where no comment can stand: %j",
    (text) => {
      const start = /the\s+the/.exec(text)?.index ?? 0;
      expect(ignoreMark(text, { rule: "doubled-words", start, end: start + 7 })).toBeNull();
    },
  );

  it("changes nothing in how the text around it is read", () => {
    const text =
      "I was was%%mentorship-ignore spelling%% there, and%%mentorship-ignore spelling%% and she came.\n";
    expect(tone(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "was was",
      "and%%mentorship-ignore spelling%% and",
    ]);
  });
});

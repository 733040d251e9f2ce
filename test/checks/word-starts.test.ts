import { expect, it } from "vitest";
import * as cues from "../../src/core/checks/patient-cues";
import { atWords } from "../../src/core/checks/word-starts";
import { readTexts, SETS } from "./texts";

const places = (found: Iterable<RegExpExecArray>) =>
  Array.from(found, ({ 0: words, index }) => [index, words]);

it("finds what the pattern finds anywhere", () => {
  const text = SETS.flatMap((set) => readTexts(process.cwd(), set, "dev").map((one) => one.text)).join(" ");
  const patterns = Object.values(cues).filter((one) => one instanceof RegExp && one.global) as RegExp[];
  for (const pattern of patterns)
    expect(places(atWords(text, pattern))).toEqual(places(text.matchAll(pattern)));
});

it.each([
  [/\b(?:a+b|c?d{0,2}e|(?:f(?:g|h)?)*i)\w*/gi, "aab cde de e fgi fi i A_b AB x-e 1e xi"],
  [/\b(?=\w)(?:\d{1,3} ?mg|[k-m]\d|(?!it)i\b|\w+itis)/gi, "5mg 500 mg l5 it i I'm hepatitis arthritis_ K9"],
])("reads how %s may begin", (pattern, words) => {
  const text = `${words} `.repeat(200);
  expect(places(atWords(text, pattern))).toEqual(places(text.matchAll(pattern)));
});

import { describe, expect, it, vi } from "vitest";
import { checkText } from "../../src/core/checks";
import { CHECKS } from "../../src/core/checks/check-name";
import { atWords } from "../../src/core/checks/word-starts";
import { readTexts, SETS } from "./texts";

const places = (found: Iterable<RegExpExecArray>) =>
  Array.from(found, ({ 0: words, index }) => [index, words]);

/** All patterns, by their source, that are looked for in short texts, where they are looked for as anywhere. */
function patternsUsed(texts: readonly string[]): RegExp[] {
  const used = new Map<string, RegExp>();
  const find = vi.spyOn(String.prototype, "matchAll").mockImplementation(function (
    this: string,
    pattern: RegExp,
  ) {
    used.set(pattern.source, pattern);
    return pattern[Symbol.matchAll](this);
  });
  for (const text of texts) for (const check of CHECKS) checkText(text, { check, known: [] });
  find.mockRestore();
  return [...used.values()];
}

/** So many texts hold enough of everything. */
const EVERY = 6;

describe("every pattern of the checks", () => {
  it("is found at words as anywhere", () => {
    const texts = SETS.flatMap((set) => readTexts(process.cwd(), set, "dev").map(({ text }) => text)).filter(
      (_, place) => place % EVERY === 0,
    );
    const long = texts.join(" ");
    const used = patternsUsed(texts).filter(({ source }) => source.startsWith("\\b"));
    expect(used.length).toBeGreaterThan(30);
    for (const pattern of used)
      expect(places(atWords(long, pattern))).toEqual(places(long.matchAll(pattern)));
  });
});

it.each([
  [/\b(?:a+b|c?d{0,2}e|(?:f(?:g|h)?)*i)\w*/gi, "aab cde de e fgi fi i A_b AB x-e 1e xi"],
  [/\b(?=\w)(?:\d{1,3} ?mg|[k-m]\d|(?!it)i\b|\w+itis)/gi, "5mg 500 mg l5 it i I'm hepatitis arthritis_ K9"],
  [/\b(?<day>\d+|[a-z]\w*day)\b|\bnoon/gi, "12 3rd Friday 1day noon noonday day"],
  [/\b(?:a|b)c|(?:^|-)d/g, "ac bc -d d"],
])("reads how %s may begin", (pattern, words) => {
  const text = `${words} `.repeat(200);
  expect(places(atWords(text, pattern))).toEqual(places(text.matchAll(pattern)));
});

import { beforeAll, describe, expect, it, vi } from "vitest";
import { checkText } from "../../src/core/checks";
import { CHECKS } from "../../src/core/checks/check-name";
import type * as wordStarts from "../../src/core/checks/word-starts";
import { atWords } from "../../src/core/checks/word-starts";
import { readTexts, SETS } from "./texts";

const used = vi.hoisted(() => new Set<RegExp>());

vi.mock("../../src/core/checks/word-starts", async (original) => {
  const real = await original<typeof wordStarts>();
  return {
    ...real,
    atWords: (text: string, pattern: RegExp) => {
      used.add(pattern);
      return real.atWords(text, pattern);
    },
  };
});

const places = (found: Iterable<RegExpExecArray>) =>
  Array.from(found, ({ 0: words, index }) => [index, words]);

describe("every pattern that the checks look for at words", () => {
  const texts = SETS.flatMap((set) => readTexts(process.cwd(), set, "dev").map(({ text }) => text));
  const long = texts.join(" ");

  beforeAll(() => {
    for (const text of texts) for (const check of CHECKS) checkText(text, { check, known: [] });
  });

  it("is found as anywhere", () => {
    expect(used.size).toBeGreaterThan(30);
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

/** The packed list of English words: it is what the tool makes of the package, small, and quick to unpack. */
import { beforeAll, describe, expect, it } from "vitest";
import besides from "../../../src/core/checks/words/besides.txt?raw";
import english from "../../../src/core/checks/words/english.txt?raw";
import misspellings from "../../../src/core/checks/words/misspellings.txt?raw";
import { readMisspellings } from "../../../src/core/checks/words/misspellings";
import { unpack } from "../../../src/core/checks/words/unpack";
import { isWord, suggestionFor } from "../../../src/core/checks/words/words";
import { meantWords, packed, wordsOf } from "../../tools/make-words.mjs";

/** In milliseconds: tens of thousands of words are compared with each other, on a machine that may be busy. */
const PATIENCE = 60_000;

describe("the packed list", () => {
  let meant = new Map<string, string>();

  beforeAll(async () => {
    meant = await meantWords();
  }, PATIENCE);

  it("is made again as it is", () => {
    expect(packed(meant)).toBe(english);
  });

  it("holds exactly the words that are meant, and how common they are", () => {
    const listed = unpack(english);
    const near = [...meant.keys()].flatMap((word) => [word, word.slice(1), word.slice(0, -1), `${word}s`]);
    expect(near.filter((word) => listed.get(word) !== meant.get(word))).toEqual([]);
    expect(meant.size).toBeGreaterThan(20_000);
  });

  it.each([10, 20])("lets every word of size %i be one", (size) => {
    const words = wordsOf([size]);
    expect(words.length).toBeGreaterThan(3000);
    expect(words.filter((word) => !isWord(word))).toEqual([]);
  });

  it("names its source and licence", () => {
    expect(english).toContain("Copyright 2000-2016 by Kevin Atkinson");
    expect(english).toContain("Permission to use, copy, modify, distribute and sell these word lists");
  });

  it("is small, and needs no sign to be escaped in a program", () => {
    expect(english.length).toBeLessThan(50_000);
    expect(english.length + besides.length + misspellings.length).toBeLessThan(65_000);
    expect(english).not.toMatch(/[^\n -~]|[\\`$]/);
  });

  it("is unpacked before anybody notices", () => {
    const lengths = Array.from({ length: 8 }, () => {
      const begun = performance.now();
      const listed = unpack(english);
      for (const letter of "abcdefghijklmnopqrstuvwxyz") listed.get(letter);
      return performance.now() - begun;
    });
    // 20 on a machine with nothing else to do; the limit is for what is slow, not for a machine that is busy.
    expect(Math.min(...lengths)).toBeLessThan(80);
  });
});

describe("rarer words", () => {
  it(
    "are never taken for misspellings, but for those that are one far more often",
    { timeout: PATIENCE },
    () => {
      const listed = readMisspellings(misspellings);
      const rare = wordsOf([35, 40, 50, 55, 60]).filter((word) => !listed.has(word));
      expect(rare.filter((word) => suggestionFor(word) !== null)).toEqual([]);
    },
  );
});

/** The checks reach their goals on our own texts, those that the rules were written by and those that were held back. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isReached, measureAll } from "./goals";
import { PARTS, readTexts, SETS } from "./texts";

const root = path.resolve(import.meta.dirname, "../..");

describe("the checks on our texts", () => {
  it.each(
    measureAll(root).map((measure) => [`${measure.set}, ${measure.part}: ${measure.name}`, measure] as const),
  )("%s", (_, measure) => expect(isReached(measure), String(measure.value)).toBe(true));
});

describe("the texts", () => {
  it.each(SETS)("%s: a third is held back, and each has a name of its own", (set) => {
    const [dev = [], held = []] = PARTS.map((part) => readTexts(root, set, part));
    expect(held.length / (dev.length + held.length)).toBeCloseTo(1 / 3, 1);
    const ids = [...dev, ...held].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have no mark that was not read", () => {
    for (const set of SETS)
      for (const part of PARTS)
        for (const { text } of readTexts(root, set, part)) expect(text).not.toMatch(/[⟦⟧]/);
  });
});

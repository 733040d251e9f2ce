/** Forms that the list leaves out, as they follow from others. */

/** `-s` is wrong behind these: `familys`, `boxs`. */
const NO_S = /(?:[sxz]|[cs]h|[^aeiou]y)$/;
/** And `-ly` behind these: `truely`, `fully`, `basicly`, `possiblely`. */
const NO_LY = /(?:[ul]e|l|ic|y|ly)$/;
const LEAST_BASE = 4;

/** @returns the word without `-s` or `-ly`, where it may have been made so; null where it was not */
export function regularBase(word: string): string | null {
  return without(word, "s", NO_S) ?? without(word, "ly", NO_LY);
}

function without(word: string, ending: string, wrong: RegExp): string | null {
  if (!word.endsWith(ending)) return null;
  const base = word.slice(0, word.length - ending.length);
  return base.length >= LEAST_BASE && !wrong.test(base) ? base : null;
}

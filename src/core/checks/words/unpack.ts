/** Reads the packed list of English words. `test/tools/make-words.mjs` packs it; the list's own head tells how. */

/** How often a word is used: daily, or less. */
export type Common = "common" | "other";

/** A change of frequency, letters to drop, letters to add. */
const STEP = /(')?(\d*)([a-z]+)/g;

/**
 * @param packed the file: its head, what its signs stand for, and a line of words for each first letter
 * @returns the words
 */
export function unpack(packed: string): Map<string, Common> {
  const found = new Map<string, Common>();
  const [, signs = "", words = ""] = packed.split("\n\n");
  for (const line of writtenOut(words, signs.split("\n")).split("\n")) {
    let word = "";
    let common: Common = "other";
    for (const [, turn, drop = "", letters = ""] of line.matchAll(STEP)) {
      if (turn) common = common === "other" ? "common" : "other";
      word = word.slice(0, word.length - sum(drop)) + letters;
      found.set(word, common);
    }
  }
  return found;
}

/** @param signs `A 2ing`: a sign and what it stands for, in which earlier signs may stand */
function writtenOut(words: string, signs: readonly string[]): string {
  return signs.reduceRight((text, sign) => text.replaceAll(sign.charAt(0), sign.slice(2)), words);
}

/** @param digits `93` for 12 */
function sum(digits: string): number {
  let total = 0;
  for (const digit of digits) total += Number(digit);
  return total;
}

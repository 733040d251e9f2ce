/** Reads the packed list of English words. `test/tools/make-words.mjs` packs it; the list's own head tells how. */

/** How often a word is used: daily, or less. */
export type Common = "common" | "other";

export interface Listed {
  /** @returns how often a word is used; undefined for what is not listed */
  readonly get: (word: string) => Common | undefined;
}

/** A change of frequency, letters to drop, letters to add. */
const STEP = /(')?(\d*)([a-z]+)/g;
/** Words that begin with the same so many letters are read together, when one of them is asked for. */
const SAME = 3;

/** Neighbors in a line, with the same beginning. */
interface Block {
  readonly from: number;
  to: number;
  /** What the first word keeps of the one before. */
  readonly kept: string;
  /** How often the word before is used. */
  readonly before: Common;
  words?: ReadonlyMap<string, Common>;
}

/** The words with one first letter, by what they begin with. */
interface Line {
  readonly text: string;
  readonly blocks: ReadonlyMap<string, Block>;
}

/**
 * A text asks for few of the words, so no more than the lines of their letters are looked through.
 * @param packed the file: its head, what its signs stand for, and a line of words for each first letter
 * @returns the words
 */
export function unpack(packed: string): Listed {
  const [, signs = "", words = ""] = packed.split("\n\n");
  const lines = words.split("\n");
  const read = new Map<string, Line>();
  return {
    get: (word) => {
      const letter = word.charAt(0);
      const packedLine = lines[letter.charCodeAt(0) - A];
      if (packedLine === undefined) return undefined;
      const line = read.get(letter) ?? readLine(writtenOut(packedLine, signs.split("\n")));
      read.set(letter, line);
      const block = line.blocks.get(word.slice(0, SAME));
      return block && (block.words ??= wordsOf(line.text, block)).get(word);
    },
  };
}

/** @param signs `A 2ing`: a sign and what it stands for, in which earlier signs may stand */
function writtenOut(words: string, signs: readonly string[]): string {
  return signs.reduceRight((text, sign) => text.replaceAll(sign.charAt(0), sign.slice(2)), words);
}

const [APOSTROPHE, POINT, ZERO, NINE, A] = [39, 46, 48, 57, 97];

/** Finds where the beginning changes: only how long the words are is followed, which is fast. */
function readLine(text: string): Line {
  const blocks = new Map<string, Block>();
  let last: Block | null = null;
  let [at, length, isCommon, beginning] = [0, 0, false, ""];
  while (at < text.length) {
    const from = at;
    const before = isCommon;
    if (text.charCodeAt(at) === APOSTROPHE) {
      isCommon = !isCommon;
      at += 1;
    }
    for (; isDigit(text.charCodeAt(at)); at += 1) length -= text.charCodeAt(at) - ZERO;
    const start = at;
    while (text.charCodeAt(at) >= A) at += 1;
    if (length < SAME) {
      if (last) last.to = from;
      const kept = beginning.slice(0, length);
      beginning = (kept + text.slice(start, Math.min(at, start + SAME))).slice(0, SAME);
      last = { from, to: text.length, kept, before: before ? "common" : "other" };
      blocks.set(beginning, last);
    }
    length += at - start;
    if (text.charCodeAt(at) === POINT) at += 1;
  }
  return { text, blocks };
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

function wordsOf(text: string, { from, to, kept, before }: Block): Map<string, Common> {
  const words = new Map<string, Common>();
  let [word, common] = [kept, before];
  for (const [, turn, drop = "", letters = ""] of text.slice(from, to).matchAll(STEP)) {
    if (turn) common = common === "other" ? "common" : "other";
    // What the first word drops is gone already.
    word = (words.size === 0 ? kept : word.slice(0, word.length - sum(drop))) + letters;
    words.set(word, common);
  }
  return words;
}

/** @param digits `93` for 12 */
function sum(digits: string): number {
  let total = 0;
  for (const digit of digits) total += Number(digit);
  return total;
}

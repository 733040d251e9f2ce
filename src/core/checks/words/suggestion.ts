/** Which word somebody meant: one slip of the finger or the ear away, and more likely than that there is none. */
import type { Common } from "./unpack";

/** Null for what is no word. */
type Commonness = (word: string) => Common | null;

/** A word that can be made by one change, and how unlikely the change is as a slip. */
interface Slip {
  readonly word: string;
  readonly cost: number;
}

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");
const VOWELS = new Set("aeiou");
const VOWEL_SOUNDS = new Set("aeiouy");

/** A letter too many of two alike, or one of two that is missing. */
const DOUBLED = 0.5;
const SWAPPED = 0.7;
const OTHER_VOWEL = 1;
const ONE_VOWEL = 1.5;
/** Letters are left out more often than put in. */
const MISSING = 1.8;
const NEEDLESS = 2;
const OTHER_LETTER = 2.5;
/** What a rarer word costs more. */
const RARER = 1;

/** How long the shorter of both is at least, by the slip's cost: common words, and others. */
const LEAST: readonly { readonly upTo: number; readonly common: number; readonly other: number }[] = [
  { upTo: SWAPPED, common: 4, other: 5 },
  { upTo: OTHER_VOWEL, common: 5, other: 6 },
  { upTo: OTHER_LETTER, common: 5, other: 7 },
];
/** The first letter is seldom the wrong one. */
const LEAST_WITH_OTHER_BEGINNING = 6;

/** @param lower what is no word @returns the likeliest word that it may stand for; null where none is likely */
export function likeliest(lower: string, commonness: Commonness): string | null {
  let best: Slip | null = null;
  for (const slip of slipsOf(lower)) {
    const known = commonness(slip.word);
    if (known === null || !isLikely(lower, slip, known)) continue;
    const cost = slip.cost + (known === "common" ? 0 : RARER);
    if (best === null || cost < best.cost) best = { word: slip.word, cost };
  }
  return best?.word ?? null;
}

function isLikely(lower: string, { word, cost }: Slip, known: Common): boolean {
  const length = Math.min(lower.length, word.length);
  if (cost > SWAPPED && !word.startsWith(lower.charAt(0)))
    return known === "common" && length >= LEAST_WITH_OTHER_BEGINNING;
  return length >= (LEAST.find(({ upTo }) => cost <= upTo)?.[known] ?? Infinity);
}

/** Every word, or none, that is one change away; `familys` counts as one. */
function* slipsOf(lower: string): Generator<Slip> {
  if (lower.endsWith("ys")) yield { word: `${lower.slice(0, -2)}ies`, cost: DOUBLED };
  for (let at = 0; at <= lower.length; at += 1) {
    const place = { before: lower.slice(0, at), letter: lower.charAt(at), after: lower.slice(at + 1) };
    yield* withMore(place);
    if (place.letter === "") continue;
    yield* withOthers(place);
    yield withLess(place);
    const next = place.after.charAt(0);
    if (next !== "") yield { word: place.before + next + place.letter + place.after.slice(1), cost: SWAPPED };
  }
}

interface Place {
  readonly before: string;
  readonly letter: string;
  readonly after: string;
}

function* withMore({ before, letter, after }: Place): Generator<Slip> {
  for (const more of LETTERS) {
    const isDouble = more === letter || more === before.slice(-1);
    yield {
      word: before + more + letter + after,
      cost: isDouble ? DOUBLED : VOWELS.has(more) ? ONE_VOWEL : MISSING,
    };
  }
}

function* withOthers({ before, letter, after }: Place): Generator<Slip> {
  for (const other of LETTERS)
    if (other !== letter) {
      const areVowels = VOWEL_SOUNDS.has(other) && VOWEL_SOUNDS.has(letter);
      yield { word: before + other + after, cost: areVowels ? OTHER_VOWEL : OTHER_LETTER };
    }
}

function withLess({ before, letter, after }: Place): Slip {
  const isDouble = letter === before.slice(-1) || letter === after.charAt(0);
  return { word: before + after, cost: isDouble ? DOUBLED : VOWELS.has(letter) ? ONE_VOWEL : NEEDLESS };
}

/** What a word is as a name. */
import { letters } from "../letters";
import { isCommonWord, isWord } from "../words/words";
import { FIRST_NAMES, WORD_NAMES } from "./data/first-names.data";
import { NO_NAMES, TITLES_OF_STAFF } from "./data/no-names.data";
import { SURNAMES } from "./data/surnames.data";

const once = (list: string) => {
  let set: ReadonlySet<string> | null = null;
  return (word: string): boolean => (set ??= new Set(list.split(" "))).has(word);
};

const MOST_REMEMBERED = 2_000;

/** The same few words are asked for again and again. */
export function remembered<T extends string | boolean>(is: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const now = is(word);
    known.set(word, now);
    return now;
  };
}

const inFirst = once(FIRST_NAMES);
const inWordNames = once(WORD_NAMES);
const inSurnames = once(SURNAMES);
const inNoNames = once(NO_NAMES);
/** A name of an illness, a drug, a people, a body …: no patient's unless a cue says so. Takes a plain word. */
export const isNoName = (word: string): boolean =>
  inNoNames(word) ||
  (word.includes("-") && word.split("-").every((part) => inNoNames(part) || isPlainWord(part)));
export const isStaff = once(TITLES_OF_STAFF);

/** @returns a word as the lists have it: small letters, no accents, no possessive, no stop */
export const plainWord = remembered((word) => {
  const letters = /^[ -~]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "");
  return letters.toLowerCase().replace(/'s?$/, "").replace(/\.$/, "");
});

const partOf = (word: string, is: (part: string) => boolean): boolean =>
  is(word) || (word.includes("-") && word.split("-").some((part) => part.length > 2 && is(part)));

/** A first name and nothing else, such as `Maria`. */
export const isFirstName = remembered((word) => partOf(word, (part) => inFirst(part) && !inWordNames(part)));
/** A first name that is a word, a month or a place besides, such as `Grace`. */
export const isWordName = (word: string): boolean => inWordNames(word);
const madeIn = letters(
  () =>
    /^(?:mac|mc|o'|d'|al-|el-|ben-|abu-)\p{L}{3,}|^\p{L}{3,}(?:sson|escu|opoulos|ovic|evic|wicz|enko|yan|oglu|shvili|adze|ovich|ovna|czyk|czak|[nwlr]sk[ia]|dottir|akis|idis)$/u,
);
export const isSurname = remembered((word) => partOf(word, inSurnames) || madeIn(word).test(word));
/** No word that any list has. */
export const isUnknown = remembered((word) => word.length > 2 && !isWord(word) && !isNoName(word));
/** A word that is no name at all. */
export const isPlainWord = remembered(
  (word) => isWord(word) && !inFirst(word) && !inWordNames(word) && !inSurnames(word),
);
/** A word in daily use, whatever else it is. */
export const isDaily = (word: string): boolean => isCommonWord(word);
/** No English word, whatever names there are. */
export const isOddWord = (word: string): boolean => !isWord(word);

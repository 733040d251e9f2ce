/** What a word, or several with `_` between, is as a place. */
import { LARGE, STATES, TOWNS, WORD_TOWNS } from "./data/places.data";

const once = (list: string) => {
  let set: ReadonlySet<string> | null = null;
  return (word: string): boolean => (set ??= new Set(list.split(" "))).has(word);
};

export const isTown = once(TOWNS);
/** A town's name that is a word or somebody's name besides. */
export const isWordTown = once(WORD_TOWNS);
export const isLarge = once(LARGE);
export const isState = once(STATES);

/** @param words plain, with `_` between */
export const isPlace = (words: string): boolean => isTown(words) || isLarge(words);

/**
 * Which words there are. Without an answer of yes a word may still be right: a name, or the jargon of a field. So a
 * word is to be called wrong only where there is a likely correction, too.
 */
import besides from "./besides.txt?raw";
import english from "./english.txt?raw";
import misspelled from "./misspellings.txt?raw";
import { readBesides, type Besides } from "./besides";
import { correctionIn, readMisspellings } from "./misspellings";
import { regularBase } from "./regular";
import { likeliest } from "./suggestion";
import { unpack, type Common, type Listed } from "./unpack";

interface Words {
  readonly listed: Listed;
  /** Corrections, which are words whatever the list says. */
  readonly meant: ReadonlySet<string>;
  readonly besides: Besides;
  readonly misspellings: ReadonlyMap<string, string>;
}

/** Made when it is first asked for, so that starting costs nothing. */
let made: Words | null = null;

const words = (): Words => (made ??= readAll());

function readAll(): Words {
  const misspellings = readMisspellings(misspelled);
  const meant = new Set(misspellings.values());
  return { listed: unpack(english), besides: readBesides(besides), meant, misspellings };
}

/**
 * @param lower in lower case and plain signs, such as `patient's` or `follow-up`
 * @returns whether it is an ordinary English word or looks like a medical one, American or British; of rare words only
 *   those are known that resemble others, so that a "no" alone is no fault
 */
export function isWord(lower: string): boolean {
  return partsOf(lower).every((part) => isKnown(part) || words().besides.endsSo(part));
}

/** @returns whether it is a word that people use often; it may be a name all the same, as `mark` or `grace` */
export function isCommonWord(lower: string): boolean {
  const plain = lower.replace(/'s?$/, "");
  return commonness(plain) === "common" || commonness(regularBase(plain) ?? "") === "common";
}

/** @returns the best correction of what is no word; null where none is likely, and for words */
export function suggestionFor(lower: string): string | null {
  const [, plain = lower, possessive = ""] = /^(.*?)('s|')$/.exec(lower) ?? [];
  const better = correctionOf(plain);
  return better === null ? null : better + possessive;
}

function correctionOf(lower: string): string | null {
  const { misspellings } = words();
  const listed = misspellings.get(lower);
  if (listed !== undefined) return listed;
  if (partsOf(lower).every(isKnown)) return null;
  return correctionIn(misspellings, { lower, isWord }) ?? likeliest(lower, commonness);
}

/** Shortened words of which no part is a word. */
const SHORT = /^(?:(?:ca|wo|sha|ai)n't|o'clock|ma'am|y'all)$/;
/** What stands behind an apostrophe. */
const SHORTENED = /(?:n't|'(?:s|d|m|ll|re|ve)?)$/;

/** @returns the parts of a word with hyphens, without signs, and without what is shortened at their ends */
function partsOf(lower: string): string[] {
  if (/^[a-z]+$/.test(lower)) return [lower];
  const plain = lower.normalize("NFD").replace(/\p{M}/gu, "");
  const parts = plain.split("-");
  // The letter of `x-ray` stands for itself.
  const least = parts.length > 1 ? 2 : 1;
  return parts
    .filter((part) => part.length >= least && !SHORT.test(part))
    .map((part) => part.replace(SHORTENED, ""));
}

/** @returns whether it is listed, or a form of what is, or made of parts */
function isKnown(part: string): boolean {
  return isRegular(part) || words().besides.has(part, isRegular);
}

/** @returns whether it is listed, or a form of what is */
function isRegular(word: string): boolean {
  return commonness(word) !== null || commonness(regularBase(word) ?? "") !== null;
}

/** @returns how often a word that is listed is used; null for others */
function commonness(word: string): Common | null {
  const { listed, besides: others, meant } = words();
  return listed.get(word) ?? (others.words.has(word) || meant.has(word) ? "other" : null);
}

/** Words that the list of English does not hold: of medicine, mostly, which makes them of a few hundred parts. */

export interface Besides {
  /** Words that are listed whole. */
  readonly words: ReadonlySet<string>;
  /**
   * @param isEnglish is asked for what stands behind a beginning
   * @returns whether it is listed, or made of a beginning and an ending or a word that are
   */
  readonly has: (word: string, isEnglish: (rest: string) => boolean) => boolean;
  /** @returns whether it ends as names of conditions and drugs do; it may be misspelled all the same */
  readonly endsSo: (word: string) => boolean;
}

/** What stands behind a beginning is as long, so that no slip of a finger looks like a word. */
const LEAST_REST = 4;
/** What stands before an ending: `col` of `colitis`. */
const LEAST_BEGINNING = 3;

/** @param text words, `cardio-` and `-itis`, apart by blanks; lines with # are remarks */
export function readBesides(text: string): Besides {
  const all = text.replace(/^#.*$/gm, "").split(/\s+/).filter(Boolean);
  const words = new Set(all.filter((one) => !one.startsWith("-") && !one.endsWith("-")));
  const beginnings = new Set(all.filter((one) => one.endsWith("-")).map((one) => one.slice(0, -1)));
  const endings = new Set(all.filter((one) => one.startsWith("-")).map((one) => one.slice(1)));

  return {
    words,
    has: (word, isEnglish) =>
      words.has(word) ||
      beginnings.has(word) ||
      placesIn(word).some((at) => {
        const [before, rest] = [word.slice(0, at), word.slice(at)];
        // `cardi` of `cardiology`.
        if (beginnings.has(`${before}o`) && endings.has(rest)) return true;
        if (!beginnings.has(before)) return false;
        return endings.has(rest) || (rest.length >= LEAST_REST && (words.has(rest) || isEnglish(rest)));
      }),
    endsSo: (word) => placesIn(word).some((at) => at >= LEAST_BEGINNING && endings.has(word.slice(at))),
  };
}

/** @returns where a word can be cut in two */
function placesIn(word: string): number[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => at + 1);
}

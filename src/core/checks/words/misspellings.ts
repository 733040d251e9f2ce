/** The commonest misspellings that are more than one slip away from the word, or look as if another word was meant. */

/** @param text lines `the word: wrong wrong`; those with # are remarks */
export function readMisspellings(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.flatMap((line) => {
      const [right = "", wrong = ""] = line.split(": ");
      return wrong.split(" ").map((one): [string, string] => [one, right]);
    }),
  );
}

/** What a misspelled word may end with. */
const ENDINGS = ["s", "ed", "d", "ly", "'s", "ing"];

interface Asked {
  readonly lower: string;
  readonly isWord: (word: string) => boolean;
}

/** @returns what was meant, where the word without its ending is listed, and the correction can have it; else null */
export function correctionIn(
  misspellings: ReadonlyMap<string, string>,
  { lower, isWord }: Asked,
): string | null {
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const right = misspellings.get(lower.slice(0, lower.length - ending.length));
    if (right !== undefined && !right.includes(" ") && isWord(right + ending)) return right + ending;
  }
  return null;
}

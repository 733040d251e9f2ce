/** Words that are drawn out: sooo, pleaseee. */
import { letters } from "../letters";
import type { Examples, Found, Rule } from "../rule";
import { isCommonWord } from "../words/words";
import { ownWords } from "./own-words";

const drawnOut = letters(() => /(\p{L})\1{2,}/iu);
/** Numerals, and the sounds of a sigh. */
const OTHERS = /^(?:[ivx]+|w{3,}|x+|m{3,}|a{3,}|b+|c+|d+|e+)$/i;

export const rule: Rule = {
  id: "stretched",
  check: "tone",
  title: "Words drawn out",
  find: (reading) =>
    ownWords(reading).flatMap(({ text, lower, start, end }): Found[] => {
      if (text.length > 20 || !drawnOut(text).test(text) || OTHERS.test(text)) return [];
      const better = [1, 2]
        .map((times) => lower.replace(/(\p{L})\1{2,}/gu, (_, sign: string) => sign.repeat(times)))
        .find(isCommonWord);
      // An abbreviation stays one.
      if (better === undefined || (text !== lower && /^\p{Lu}+$/u.test(text))) return [];
      const suggestion = /^\p{Lu}/u.test(text) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
      return [
        { start, end, message: `“${text}” is how friends write. It would be “${suggestion}”.`, suggestion },
      ];
    }),
};

export const examples: Examples = {
  found: [
    "I am ⟦sooo→so⟧ happy.",
    "⟦Pleaseee→Please⟧ say yes.",
    "It took ⟦waaay→way⟧ longer.",
    "I ⟦reallyyy→really⟧ liked it.",
  ],
  quiet: [
    "Factor VIII, type III, chapter xxx and www.",
    "AAA repair, BBB block and the AAAS.",
    "Too good, seeing, agreeable, coop.",
    "Use `sooo` here.",
  ],
};

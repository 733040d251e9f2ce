/** A word that was typed twice. */
import type { Reading } from "../reading";
import type { Examples, Found, Rule } from "../rule";
import type { Word } from "../words-in";
import { isJoined, ownWords } from "./own-words";

/** Two of these in a row can be meant. */
const MEANT = new Set(
  "had that very so really no bye ha blah is much far many never again more knock there wait yes please well now hear aye du la mi ta pa mo na go ok okay too tut".split(
    " ",
  ),
);

export const rule: Rule = {
  id: "doubled-words",
  check: "tone",
  title: "Doubled words",
  find: (reading) => {
    const words = ownWords(reading);
    const found: Found[] = [];
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place];
      let last = place;
      while (isRepeated(reading, words[last], words[last + 1])) last += 1;
      const end = words[last]?.end;
      if (!word || end === undefined || last === place) continue;
      const message = `“${word.text}” stands there twice.`;
      found.push({ start: word.start, end, message, suggestion: word.text });
      place = last;
    }
    return found;
  },
};

function isRepeated({ text }: Reading, word: Word | undefined, next: Word | undefined): boolean {
  if (!word || next?.lower !== word.lower || MEANT.has(word.lower)) return false;
  return /^\p{Ll}/u.test(next.text) && isJoined(text, word.end, next.start);
}

export const examples: Examples = {
  found: [
    "I would ⟦like like→like⟧ to come.",
    "It was ⟦the\nthe→the⟧ first time.",
    "⟦The the→The⟧ talk.",
    "I am ⟦in in→in⟧ it.",
  ],
  quiet: ["I had had no time.", "I know that that helped.", "It was very, very kind.", "New York, York"],
};

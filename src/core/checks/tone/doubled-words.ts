/** A word that was typed twice. */
import type { Examples, Rule } from "../rule";

/** Two of these in a row can be meant. */
const MEANT = new Set(["had", "that", "very", "so", "really", "no", "bye", "ha", "blah", "is"]);

export const rule: Rule = {
  id: "doubled-words",
  check: "tone",
  title: "Doubled words",
  find: ({ text, words }) =>
    words.flatMap((word, place) => {
      const next = words[place + 1];
      if (next?.lower !== word.lower || MEANT.has(word.lower)) return [];
      if (!/^\p{Ll}/u.test(next.text) || !/^\s+$/.test(text.slice(word.end, next.start))) return [];
      const message = `“${word.text}” stands there twice.`;
      return [{ start: word.start, end: next.end, message, suggestion: word.text }];
    }),
};

export const examples: Examples = {
  found: ["I would ⟦like like→like⟧ to come.", "It was ⟦the\nthe→the⟧ first time."],
  quiet: ["I had had no time.", "I know that that helped.", "It was very, very kind.", "New York, York"],
};

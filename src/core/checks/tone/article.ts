/** `a` before a vowel, `an` before a consonant, by sound. */
import type { Examples, Found, Rule } from "../rule";
import { isJoined, isSentenceStart, ownWords } from "./own-words";
import { soundOf } from "./sounds";

/** Words that follow an `a` which is a letter: "vitamin A and", "option a is". */
const NO_NOUN = /^(?:a|an|and|or|is|in|if|as|at|of|on|it|are|i|was|were|to|the|el|la|un|una|am|al|us)$/;

export const rule: Rule = {
  id: "article",
  check: "tone",
  title: "A or an",
  find: (reading) => {
    const { text } = reading;
    const words = ownWords(reading);
    return words.flatMap((word, place): Found[] => {
      const next = words[place + 1];
      if (!/^an?$/.test(word.lower) || !next || !isJoined(text, word.end, next.start)) return [];
      if (NO_NOUN.test(next.text) || !isArticle(text, word)) return [];
      const sound = soundOf(next.text, text.slice(next.end, next.end + 2));
      const better = { vowel: "an", consonant: "a" }[sound ?? "vowel"];
      if (sound === null || better === word.lower) return [];
      const suggestion = word.text.startsWith("A") ? better.replace("a", "A") : better;
      const message = `Before “${next.text}” stands “${better}”: it goes by the sound that follows.`;
      return [{ start: word.start, end: word.end, message, suggestion }];
    });
  },
};

/** A capital stands for something else, except where a sentence begins; so does what touches another sign. */
function isArticle(
  text: string,
  { text: word, start }: { readonly text: string; readonly start: number },
): boolean {
  if (word.startsWith("A") && (word === "AN" || !isSentenceStart(text, start))) return false;
  return !/[\p{L}\p{N}'/&.)-]$/u.test(text.slice(Math.max(0, start - 1), start));
}

export const examples: Examples = {
  found: [
    "It took ⟦a→an⟧ hour in ⟦an→a⟧ university lab.",
    "She ordered ⟦a→an⟧ MRI, ⟦an→a⟧ CT and ⟦a→an⟧ ECG.",
    "It is ⟦a→an⟧ 8-week course with ⟦an→a⟧ one-time fee.",
    "⟦A→An⟧ honest answer is ⟦an→a⟧ useful one.",
    "I need ⟦an→a⟧ letter for ⟦a→an⟧ F32 and ⟦a→an⟧ 18-month plan.",
  ],
  quiet: [
    "An hour, an honor, a unit, a European, a one-off, an umbrella, an uninformed guess.",
    "An MRI, a US visa, an NSAID, a NICU nurse, an NICU nurse, a UTI, an X-ray, a T-test, an S-shaped curve.",
    "An 8-week course, an 80-year plan, an 11th visit, a 110-bed ward, a 0.5 mg dose, an LOR.",
    "Vitamin A is one, hepatitis A in another, and option a or an option.",
    "A herb or an herb, a historic day or an historic day, an Euler plot.",
    "Voy a escribir a Ana.",
  ],
};

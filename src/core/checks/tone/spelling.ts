/** A word that is none, where it is clear which was meant. Jargon that resembles no other word stays quiet. */
import type { Reading } from "../reading";
import type { Ask, Examples, Found, Rule } from "../rule";
import { isWord, suggestionFor } from "../words/words";
import type { Word } from "../words-in";

/** Shorter ones are abbreviations too often. */
const SHORTEST = 3;
/** Longer ones are codes. */
const LONGEST = 24;
/** Looking for what was meant takes its time, and nobody reads so many findings. */
const MOST_UNKNOWN = 100;
const LOWER_CASE = /^[\p{Ll}']+$/u;
/** What belongs to a file, an address, a handle, a place of a template: signs that touch a word from before or behind. */
const TECHNICAL_BEFORE = /[\p{N}_/\\@#.$=<&{]$/u;
const TECHNICAL_BEHIND = /^(?:[\p{N}_/\\@#=(}]|\.[\p{L}\p{N}]|:\/\/|::)/u;
/** Links to notes and places of templates: their words are names. */
const NAMED = /\[\[[^[\]\n]*\]\]|\{\{[^{}\n]*\}\}|<[^<>\n]*>/g;
/** Where so many words are unknown, it is another language, or code. */
const FOREIGN_SHARE = 0.3;
const FOREIGN_LEAST = 4;

export const rule: Rule = {
  id: "spelling",
  check: "tone",
  title: "Misspelled words",
  find: (reading, ask) => {
    const words = candidatesIn(reading, ask);
    const unknown = words.filter(({ lower }) => !isWord(lower));
    if (unknown.length >= FOREIGN_LEAST && unknown.length > words.length * FOREIGN_SHARE) return [];
    const better = new Map<string, string | null>();
    return words.flatMap((word): Found[] => {
      const known = better.get(word.lower);
      if (known === undefined && better.size >= MOST_UNKNOWN && !isWord(word.lower)) return [];
      const suggestion = known === undefined ? suggestionFor(word.lower) : known;
      better.set(word.lower, suggestion);
      if (suggestion === null) return [];
      const message = `“${word.text}” looks misspelled. Did you mean “${suggestion}”?`;
      return [{ start: word.start, end: word.end, message, suggestion }];
    });
  },
};

/** @returns the words that are written as ordinary ones are, and that nobody has said to be right */
function candidatesIn({ text, prose, words, known }: Reading, ask: Ask): Word[] {
  const added = new Set(ask.dictionary?.map((word) => word.toLowerCase()));
  const named = Array.from(prose.matchAll(NAMED), ({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
  }));
  let next = 0;
  return words.filter((word) => {
    while ((named[next]?.end ?? Infinity) <= word.start) next += 1;
    if ((named[next]?.start ?? Infinity) < word.end) return false;
    if (!isOrdinary(word) || isTechnical(text, word)) return false;
    return !added.has(word.lower) && !added.has(word.lower.replace(/'s$/, "")) && !known.has(word.lower);
  });
}

function isOrdinary({ text }: Word): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && LOWER_CASE.test(text);
}

function isTechnical(text: string, { start, end }: Word): boolean {
  return (
    TECHNICAL_BEFORE.test(text.slice(Math.max(0, start - 1), start)) ||
    TECHNICAL_BEHIND.test(text.slice(end, end + 3))
  );
}

export const examples: Examples = {
  found: [
    "I will ⟦recieve→receive⟧ it.",
    "Thank you for your ⟦recomendation→recommendation⟧ and ⟦teh→the⟧ call.",
    "My ⟦residnecy→residency⟧ interviews went well.",
    "We spoke about ⟦opthalmology→ophthalmology⟧ and ⟦anasthesia→anesthesia⟧.",
    "I am ⟦gratefull→grateful⟧ for the follow-up and the ⟦oppurtunity→opportunity⟧.",
    "I ⟦definately→definitely⟧ will, and my ⟦mentro's→mentor's⟧ notes help.",
  ],
  quiet: [
    "Her favourite colour, at the centre of the programme, was grey.",
    "A laparoscopic cholecystectomy, then pembrolizumab and lisinopril; no cardiomegaly.",
    "The café's résumé, the naïve fiancée.",
    "I sent it to recieve@lakeside.example and put it in docs/recieve.md, at https://lakeside.example/recieve.",
    "It is in [[recieve|my note]], tagged #recieve, under `recieve`.",
    "We don't, they'd have, o'clock, it's the patients' choice.",
    "Recieve is the name of the tool.",
    "Mi hermano quiere estudiar medicina porque nuestra familia siempre necesita ayuda.",
    "The qubit's dwarfism of zyxomma was xeric.",
  ],
};

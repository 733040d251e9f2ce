/** Days, months, languages and titles in small letters. */
import type { Examples, Found, Rule } from "../rule";
import { ownWords } from "./own-words";
import { capital } from "./slips";

const ALWAYS = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february april june july september october november december " +
    "english spanish german italian chinese japanese korean arabic hindi portuguese russian american canadian mexican african european asian " +
    "christmas thanksgiving easter hanukkah ramadan diwali halloween medicare medicaid"
  ).split(" "),
);
/** Words besides; a number behind, or words of time before, make them months. */
const SOMETIMES = /^(?:march|may|august)$/;
const TIME_BEFORE = /\b(?:in|since|until|by|early|late|mid|last|next|this|of|from|through)[ -]$/i;
const TITLES = /^(?:dr|prof|mr|mrs|ms)$/;

export const rule: Rule = {
  id: "day-names",
  check: "tone",
  title: "Names in small letters",
  find: (reading) =>
    ownWords(reading).flatMap(({ text: word, start, end }): Found[] => {
      if (!isName(reading.text, { word, start, end })) return [];
      const suggestion = capital(word);
      return [{ start, end, message: `“${suggestion}” has a capital.`, suggestion }];
    }),
};

interface Place {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function isName(text: string, { word, start, end }: Place): boolean {
  const behind = text.slice(end, end + 4);
  const before = text.slice(Math.max(0, start - 9), start);
  if (/(?:[-/_.@#\\]|\d ?)$/.test(before) || /^(?:[/_@\\]|[.-]\w)/.test(behind)) return false;
  if (ALWAYS.has(word)) return true;
  if (TITLES.test(word)) return (word === "dr" ? /^\.? [A-Z]/ : /^\. [A-Z]/).test(behind);
  if (!SOMETIMES.test(word)) return false;
  if (/^ \d/.test(behind)) return true;
  return word !== "may" && word !== "march"
    ? TIME_BEFORE.test(before)
    : /\b(?:in|since|until|by|early|late|mid)[ -]$/i.test(before);
}

export const examples: Examples = {
  found: [
    "See you on ⟦friday→Friday⟧ or in ⟦january→January⟧.",
    "The exam is on ⟦may→May⟧ 5, and in ⟦march→March⟧ I move.",
    "I speak ⟦spanish→Spanish⟧ at home.",
    "I met ⟦dr→Dr⟧. Park after ⟦thanksgiving→Thanksgiving⟧.",
  ],
  quiet: [
    "I may come; we march on; an august hall; by may-be.",
    "It took 5 ms. Next, 3 mr units.",
    "See monday.com, /march/ and june-2024.md.",
    "On Friday, in March.",
  ],
};

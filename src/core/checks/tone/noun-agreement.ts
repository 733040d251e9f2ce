/** A noun and its verb, side by side at the start of a clause: "The sample are", "My scores was". */
import type { Examples, Found, Rule } from "../rule";
import { isWord } from "../words/words";
import type { Word } from "../words-in";
import { otherNumberOf } from "./forms";
import { isJoined, isSentenceStart, ownWords } from "./own-words";

const ONE = /^(?:the|my|our|your|his|her|this|that|each|every|a|an|their|another)$/;
const MANY =
  /^(?:the|my|our|your|his|her|these|those|their|many|most|some|several|few|both|all|two|three|four|five)$/;
const CONJUNCTION = /^(?:because|but|since|although|though|while|that|when|where|which|and)$/;
/** Behind these, `that` begins what is said. */
const SAYING =
  /^(?:me|us|him|her|say|says|said|think|know|hope|feel|believe|sure|found|see|saw|fear|understand|noticed|realized|afraid|learned|heard|shows|showed)$/;
const FOR_MANY = /^(?:are|were|have|don't|haven't|aren't|weren't)$/;
const FOR_ONE = /^(?:is|was|has|doesn't|hasn't|isn't|wasn't)$/;
/** Groups, plurals without -s, and adjectives that stand for people: they go with `are`. */
const PLURAL = new Set(
  (
    "people men women children feet teeth mice sheep fish deer cattle staff faculty team family police crew committee group board panel class department couple pair trio public jury " +
    "government audience crowd company majority minority club band union lot number variety range handful dozen hundred thousand million percent half third quarter rest remainder personnel clergy " +
    "offspring aircraft youth kin elderly poor rich young old sick ill dead injured best worst latter former first second other few many most same following above below ones two three four five six " +
    "data criteria media bacteria alumni phenomena fellows council management leadership school program hospital university cohort bulk remaining unemployed disabled homeless wounded blind deaf more less " +
    "faithful military press gentry vast little i we you they he she it who whom whoever there what all some any none both either neither each others"
  ).split(" "),
);
const SMALL =
  /^(?:of|and|or|in|on|at|to|for|with|from|by|about|than|as|who|that|which|when|where|if|is|was|are|were|be|not|only|also|i|you|we|they|he|she|it|a|an|the|my|your|have|has|had|do|did|does|here|there|then|now|today|below|above|so|too|least|way|ways|may|can|will|would|could|should|might|must|shall|never|always|often|usually|still|already|just|all|both|ever)$/;
/** They end in -s and are one; or a time or sum that counts as one. */
const SINGULAR =
  /(?:ss|us|is|ics|ings|sis|ias)$|^(?:news|series|species|means|headquarters|lens|gas|bus|bias|atlas|canvas|pancreas|chaos|rounds|boards|thanks|biceps|triceps|lungs|states|days|weeks|months|years|hours|minutes|dollars|hundreds|times|miles|points|pounds|grams|does|says|always|perhaps|yes|others|ours|yours|theirs|hers|its|kudos|works|hours|lots|plus|minus|this|his|has|was|as|us)$/;

export const rule: Rule = {
  id: "noun-agreement",
  check: "tone",
  title: "Nouns and their verbs",
  find: (reading) => {
    const words = ownWords(reading);
    return words.flatMap((word, place): Found[] => {
      if (!ONE.test(word.lower) && !MANY.test(word.lower)) return [];
      const verb = verbBehind(reading.text, words, place);
      if (!verb || !isClauseStart(reading.text, words, place)) return [];
      const better = otherNumberOf(verb.lower);
      const message = `“${words[words.indexOf(verb) - 1]?.text ?? ""} ${verb.text}” does not fit together. It would be “${better}”.`;
      return [{ start: verb.start, end: verb.end, message, suggestion: better }];
    });
  },
};

/** @returns the verb behind the noun of a determiner, where it does not fit */
function verbBehind(text: string, words: readonly Word[], place: number): Word | null {
  const chain = words.slice(place, place + 4);
  const joined = chain.findIndex((word, at) => {
    const next = chain[at + 1];
    return !next || !isJoined(text, word.end, next.start);
  });
  const [determiner, first, second, third] = chain.slice(0, joined + 1);
  if (!determiner || !first || !second || !isPlain(first)) return null;
  if (misfits(determiner, first, second)) return second;
  if (!third || !isPlain(second) || PLURAL.has(first.lower) || /s$|ed$/.test(first.lower)) return null;
  return misfits(determiner, second, third) ? third : null;
}

function isPlain({ text, lower }: Word): boolean {
  return /^(?:\p{Ll}+|\p{Lu}{2,5})$/u.test(text) && !SMALL.test(lower);
}

function misfits(determiner: Word, noun: Word, verb: Word): boolean {
  if (FOR_MANY.test(verb.lower)) return ONE.test(determiner.lower) && isOne(noun);
  return FOR_ONE.test(verb.lower) && MANY.test(determiner.lower) && isMany(noun);
}

function isOne({ text, lower }: Word): boolean {
  return (
    !/(?:s|[^e]a|i|ae|ed|ing)$/.test(lower) && !PLURAL.has(lower) && (/^\p{Lu}/u.test(text) || isWord(lower))
  );
}

function isMany({ text, lower }: Word): boolean {
  if (!/^\p{Ll}{3,}s$/u.test(text) || SINGULAR.test(lower)) return false;
  return isWord(lower.slice(0, -1)) || isWord(lower.replace(/ies$/, "y")) || isWord(lower.slice(0, -2));
}

function isClauseStart(text: string, words: readonly Word[], place: number): boolean {
  const word = words[place];
  const before = words[place - 1];
  if (!word) return false;
  if (isSentenceStart(text, word.start)) return true;
  if (!before || !CONJUNCTION.test(before.lower) || !isJoined(text, before.end, word.start)) return false;
  if (before.lower === "that" && SAYING.test(words[place - 2]?.lower ?? "")) return true;
  // "the slides and the report are": `and` joins nouns, except behind a comma.
  return (
    !/^(?:and|but|that|which)$/.test(before.lower) ||
    /,\s$/.test(text.slice(Math.max(0, before.start - 2), before.start))
  );
}

export const examples: Examples = {
  found: [
    "The PCR ⟦have→has⟧ failed again.",
    "My last sample ⟦were→was⟧ too small.",
    "It failed, because the protocol ⟦are→is⟧ old.",
    "The results ⟦was→were⟧ clear. My scores ⟦has→have⟧ come.",
    "The surgeon ⟦don't→doesn't⟧ like it.",
  ],
  quiet: [
    "The slides for the talk are done, and the people who read the paper have asked.",
    "The staff have met; the elderly are many; the data were old; The team are here.",
    "The diagnosis is clear. The series was long. The last three months has been long. Grand rounds is at 8.",
    "My brother and my sister are here. The more the report has, the better.",
    "The United States is big; the news was good; the two are one.",
    "Were the sample large? The patients interviewed were few.",
  ],
};

/** Swear words. The list is ours, and short: long ones take many innocent words with them. */
import { letters } from "../letters";
import type { Examples, Found, Rule } from "../rule";
import { SWEAR_WORDS } from "./data/swear-words.data";
import { isJoined, ownWords } from "./own-words";

/** They go without leaving a gap. */
const INTENSIFIERS = /^(?:damn|damned|goddamn|goddamned|fucking|fuckin|fricking|motherfucking|freaking)$/;
/** With letters hidden: `f***`, `sh*t`. */
const hiddenIn = letters(
  () =>
    /(?:^|[^\p{L}*])(f[*#@!]{1,3}(?:k(?:ing|ed)?|ck(?:ing)?|ing)?|f[*u][*c]k(?:ing)?|s[h*][*!1]t(?:ty)?|s\*{2,3}t?|b[*!1]tch|b\*{3,4}|d[*@]mn|a[$*]{2}(?:hole)?)(?![\p{L}*])/giu,
);
const MESSAGE = "A swear word. It is remembered longer than what you ask or tell.";
const swearing = new Set(SWEAR_WORDS.split(" "));

export const rule: Rule = {
  id: "profanity",
  check: "tone",
  title: "Swear words",
  find: (reading) => {
    const words = ownWords(reading);
    const plain = words.flatMap((word, place): Found[] => {
      if (!isSwearing(words, place)) return [];
      const next = words[place + 1];
      const goes = INTENSIFIERS.test(word.lower) && next && isJoined(reading.text, word.end, next.start);
      return [
        {
          start: word.start,
          end: goes ? next.start : word.end,
          message: MESSAGE,
          ...(goes ? { suggestion: "" } : {}),
        },
      ];
    });
    const hidden = Array.from(
      reading.prose.matchAll(hiddenIn(reading.prose)),
      ({ 0: all, 1: signs = "", index }): Found => {
        const start = index + all.length - signs.length;
        return { start, end: start + signs.length, message: MESSAGE };
      },
    );
    return [...plain, ...hidden];
  },
};

const HELL = /^(?:the hell|as hell|like hell|hell no|hell yeah|hell yes|bloody hell)$/;
/** Of animals, pricks of needles and other senses. */
const OTHER_SENSE = /^(?:skin|finger|pin|needle|heel|allergy) pricks?$|^pricks? (?:test|tests|testing)$/;

function isSwearing(words: readonly { readonly lower: string }[], place: number): boolean {
  const [before = "", word = "", after = ""] = [-1, 0, 1].map((step) => words[place + step]?.lower ?? "");
  if (word === "hell") return HELL.test(`${before} hell`) || HELL.test(`hell ${after}`);
  if (!swearing.has(word)) return false;
  return !OTHER_SENSE.test(`${before} ${word}`) && !OTHER_SENSE.test(`${word} ${after}`);
}

export const examples: Examples = {
  found: [
    "My ⟦damn →⟧list is due, and this is ⟦bullshit⟧.",
    "What a ⟦shitty⟧ week.",
    "Why the ⟦hell⟧ is it late, ⟦wtf⟧?",
    "It was ⟦f***ing⟧ hard and a pain in the ⟦ass⟧.",
  ],
  quiet: [
    "Rectal bleeding, the anus, sexual history, a breast exam, stool, urine and a pap smear.",
    "A skin prick test, a class, assessment, Dick Cheney, Scunthorpe and hello.",
    "She went through hell; Hell is a town.",
    "He said “damn” aloud. 2 * 3 and **bold**",
  ],
};

/** Words in capitals that are no abbreviations. */
import type { Examples, Found, Rule } from "../rule";
import { isCommonWord } from "../words/words";
import type { Word } from "../words-in";
import { isJoined, isSentenceStart, ownWords } from "./own-words";
import { capital } from "./slips";

/** One alone is a word said loudly. */
const LOUD = new Set(
  (
    "not never always please urgent urgently very really now must still thank thanks you yes everything nothing important immediately today tomorrow tonight " +
    "why what love hate amazing sorry happy excited need only every everyone best great much asap any absolutely definitely again finally huge awesome congratulations " +
    "cannot don't can't won't didn't help before after anything way too forever extremely ever wait stop great matched"
  ).split(" "),
);
/** A row of these words with others is a sentence. */
const SMALL = new Set(
  "i me my you your it this that the so we he she they is was are were am not to for on in of and but if do don't can can't please be have will very all with at what how".split(
    " ",
  ),
);
/** Words in a row that abbreviate: operating room, emergency room. */
const SHORT =
  /^(?:OR|ER|IT|US|WHO|AM|PM|ED|IM|AS|AI|DO|MD|PA|MA|OT|PE|PT|IV|ID|HE|CARE|FAST|SOAP|STEP|AIDS|HELP|MATCH|CAR|ACE|ARDS|ALL|LOW|BE|SO|ME|MY|NO|ON|IN|AT|OF|IS)$/;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:i|i'm|i've|i'll|i'd)$/;

export const rule: Rule = {
  id: "shouting",
  check: "tone",
  title: "Words in capitals",
  find: (reading) =>
    runsIn(reading.text, ownWords(reading)).flatMap((run): Found[] => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || !isShouted(reading.text, run)) return [];
      const words = run.map(({ lower }) => (DAYS.test(lower) ? capital(lower) : lower));
      const quiet = reading.text.slice(first.start, last.end).toLowerCase() === words.join(" ").toLowerCase();
      const better = isSentenceStart(reading.text, first.start) ? capital(words.join(" ")) : words.join(" ");
      const message = "Capitals read like shouting. Small letters say the same.";
      return [
        {
          start: first.start,
          end: last.end,
          message,
          ...(quiet && !/\bomg\b/i.test(better) ? { suggestion: better } : {}),
        },
      ];
    }),
};

/** Words in capitals, in a row. */
function runsIn(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let end = -1;
  for (const word of words) {
    if (!isCapitals(word.text)) continue;
    if (run.length > 0 && !isJoined(text, end, word.start)) {
      runs.push(run);
      run = [];
    }
    run.push(word);
    end = word.end;
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function isCapitals(word: string): boolean {
  return /^(?:\p{Lu}{2,}(?:'\p{Lu}+)?|[IA]|I'[MD]|I'LL|I'VE)$/u.test(word);
}

function isShouted(text: string, run: readonly Word[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || isHeading(text, run)) return false;
  if (touches(text, first.start - 1) || touches(text, last.end)) return false;
  if (run.length === 1) return LOUD.has(first.lower) && !SHORT.test(first.text);
  const common = run.filter(isCommon);
  const others = run.filter((word) => word.text.length > 1 && !SMALL.has(word.lower) && !isCommon(word));
  if (common.length === 0 || others.length > common.length) return false;
  return run.some(({ lower }) => LOUD.has(lower) || lower === "omg") || isSaid(text, { run, common });
}

function isCommon({ text: word, lower }: Word): boolean {
  return word.length > 1 && !SHORT.test(word) && (DAYS.test(lower) || isCommonWord(lower));
}

/** Small words make it a sentence, and so does its sign. */
function isSaid(
  text: string,
  { run, common }: { readonly run: readonly Word[]; readonly common: readonly Word[] },
): boolean {
  const isSentence = run.some(({ lower }) => SMALL.has(lower)) || text[run.at(-1)?.end ?? 0] === "!";
  const isEnough = common.length > 1 || run.some(({ text: word }) => word === "I");
  return isSentence && isEnough && common.some(({ text: word }) => word.length > 3);
}

function touches(text: string, at: number): boolean {
  return /[-/_&@#\d]/.test(text[at] ?? "");
}

/** A line that is a title, or a label before a colon. */
function isHeading(text: string, run: readonly Word[]): boolean {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  if (text[end] === ":") return true;
  if (run.some(({ lower }) => /^(?:i|you|my|your|me|please)$/.test(lower))) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  return /(?:^|\n)[#*\s\d.]*$/.test(before) && /^[*\s]*(?:\n|$)/.test(text.slice(end, end + 4));
}

export const examples: Examples = {
  found: [
    "It is due ⟦THIS FRIDAY→this Friday⟧ and I do ⟦NOT→not⟧ have it.",
    "⟦PLEASE→Please⟧ tell me.",
    "⟦I AM SO HAPPY→I am so happy⟧ with it.",
    "⟦THANK YOU SO MUCH→Thank you so much⟧!",
    "⟦OMG I MATCHED⟧ in Cincinnati",
  ],
  quiet: [
    "The OR, the ER, a US visa, the WHO, an MRI, CARE and SOAP notes, the FAST exam, ERAS and NRMP.",
    "BACKGROUND AND AIMS\n\nWe asked whether.",
    "PLEASE NOTE: the room has changed.",
    "The MATCH study, the STEP UP trial, NIH, AAMC and ACGME, LGBTQ, COVID.",
    "I have an MD, a PhD and an MPH. I read it.",
    "She is a PGY-2 at UCSF, in OB/GYN.",
  ],
};

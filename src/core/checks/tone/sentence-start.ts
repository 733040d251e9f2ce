/** Sentences that begin with a small letter. */
import type { Reading } from "../reading";
import type { Examples, Found, Rule } from "../rule";
import { isWord } from "../words/words";
import { ownProse } from "./own-words";
import { capital } from "./slips";

/** What a full stop may stand behind without ending a sentence. */
const SHORT =
  /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|dr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|sat|sun|vs|etc|approx|appt|dept|est|fig|figs|vol|no|nos|min|max|hr|hrs|pt|pts|al|ca|cf|wk|wks|yr|yrs|mo|mos|sec|resp|incl|excl|misc|ext|tel|ref|avg|st|mt|jr|sr|prof|univ|inc|ed|eds|rev|temp|temps|lab|ave|dx|hx|tx|rx|sx|[ap]\.?m|e\.?g|i\.?e|ph\.?d|m\.?d)$/iu;
const BEHIND_STOP = /[.!?][ \n]{1,2}(?=\p{Ll}[\p{Ll}']*[ ,!?])/gu;
const PARAGRAPH = /\n[ \t]*\n[ \t]*(?=\p{Ll}[\p{Ll}']*[ ,])/gu;
const WORD = /^[\p{Ll}']+/u;
/** Names that begin small. */
const NAMES = /^(?:de|da|del|der|la|van|von|al|el|bin|di|den|du|le|ten|ter|x)$/;

export const rule: Rule = {
  id: "sentence-start",
  check: "tone",
  title: "Sentences in small letters",
  find: (reading) => {
    const prose = ownProse(reading);
    const ends = [...stops(prose), ...paragraphs(prose)].filter((at) => isBare(reading.text, prose, at));
    const places = [...ends, ...first(prose, reading)];
    return [...new Set(places)].flatMap((start): Found[] => {
      const word = WORD.exec(prose.slice(start, start + 30))?.[0] ?? "";
      if (
        start === reading.layout.close?.start ||
        word === "" ||
        /^i(?:'|$)/.test(word) ||
        NAMES.test(word) ||
        !isWord(word)
      )
        return [];
      const message = "A sentence begins with a capital.";
      return [{ start, end: start + word.length, message, suggestion: capital(word) }];
    });
  },
};

const LOOK_BACK = 14;

/** What was left out of the prose, such as code or a quotation, may be how the sentence begins. */
function isBare(text: string, prose: string, at: number): boolean {
  const from = Math.max(0, at - LOOK_BACK);
  return text.slice(from, at) === prose.slice(from, at);
}

function stops(prose: string): number[] {
  return Array.from(prose.matchAll(BEHIND_STOP)).flatMap(({ 0: words, index }) => {
    const before = prose.slice(Math.max(0, index - LOOK_BACK), index);
    // "... and", "Yahoo! is", a quotation that was left out.
    const isEnd = words.startsWith(".")
      ? /\p{L}{2}$/u.test(before) && !SHORT.test(before)
      : /\p{Ll}{2}[!?]*$/u.test(before);
    return isEnd ? [index + words.length] : [];
  });
}

/** Paragraphs behind one that ended a sentence. */
function paragraphs(prose: string): number[] {
  return Array.from(prose.matchAll(PARAGRAPH)).flatMap(({ 0: words, index }) => {
    const before = prose.slice(Math.max(0, index - LOOK_BACK), index).trimEnd();
    return /\p{L}{2}[.!?]$/u.test(before) ? [index + words.length] : [];
  });
}

/** The first word of a message's body. */
function first(prose: string, { layout: { greeting, close, body } }: Reading): number[] {
  const gap = /^[\s,.:!;-]*\n\s*/.exec(prose.slice(body.start, body.start + 40))?.[0] ?? "";
  if (greeting) return gap === "" ? [] : [body.start + gap.length];
  return close ? [body.start + gap.length] : [];
}

export const examples: Examples = {
  found: [
    "Dear Dr. Osei,\n\n⟦thank→Thank⟧ you for the call.",
    "I sent it. ⟦could→Could⟧ you sign page 4?",
    "Is it late? ⟦what→What⟧ should I do! ⟦please→Please⟧ say.",
    "I read it.\n\n⟦here→Here⟧ are my questions.",
  ],
  quiet: [
    "Dr. van der Berg et al. found it at 3 p.m. on Friday, approx. two hours, e.g. this vs. that.",
    "I thought ... and then wrote. iPhones are out. eGFR fell.",
    "You want:\n\none page, front and back; reading level of grade six.",
    "Dear Dr. Osei,\n\nThank you.\n\nbest,\nmaya",
    "She asked “why?” and left. 5 mg twice. (see above)",
  ],
};

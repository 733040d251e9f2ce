/** Emoji and faces made of signs. */
import type { Examples, Found, Rule } from "../rule";
import { MOST_FOUND, ownProse } from "./own-words";

const EMOJI = /[ ]?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})+/gu;
/** Signs of text and of forms: they are no faces. */
const SIGNS =
  /^[ ]?[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u231a\u231b\u2600-\u2604\u260e\u2611\u2660-\u2666\u2702\u2709\u270f\u2713-\u2718\u2733\u2734\u27a1\u2934\u2935\u2b05-\u2b07]+$/u;
/** `:)`, `;-)`, `:'(`, `:D`, `^^`, at the end of a word or behind a blank; a heart only where a line ends. */
const FACES =
  /(?:^|[ \n.!?])(?:[:;=]'?-?[)(DPp]{1,4}|:-?[/\\|*oO3](?=\s|$)|\^_?\^|[xX]D|:'\)|<3+(?=[ \t]*(?:\n|$)))(?=[\s.,!?]|$)/g;

export const rule: Rule = {
  id: "emoji",
  check: "tone",
  title: "Emoji",
  find: (reading) => {
    const prose = ownProse(reading);
    const message = "A picture can be read in more than one way. Words do better here.";
    const emoji = Array.from(prose.matchAll(EMOJI)).filter(({ 0: signs }) => !SIGNS.test(signs));
    return [...emoji, ...prose.matchAll(FACES)].slice(0, MOST_FOUND).map(({ 0: signs, index }): Found => {
      const lead = /^[\n.!?]/.test(signs) ? 1 : 0;
      const start = index + lead;
      return { start, end: index + signs.length, message, suggestion: "" };
    });
  },
};

export const examples: Examples = {
  found: [
    "I like them⟦ 😅→⟧ very much",
    "Thank you⟦ 🙏🏽🎉→⟧!",
    "See you then⟦ :)→⟧",
    "I missed it⟦ ;-(→⟧. Sorry.",
    "You were right!⟦ :D→⟧",
  ],
  quiet: [
    "A ratio of 3:1, at 8:00 (see p. 4); options: (a) and (b).",
    "p <3 and potassium <3.5, n=3, x=D.",
    "Brand™, ©2024, 5 → 6, ☑ done, ✓ done, ☎ 555.",
    "See https://a.example/:D and `:)`.",
    "The list: /etc and C:\\temp; note:(one)",
  ],
};

/** Exclamation and question marks in a row, or many in one message. */
import type { Examples, Found, Rule } from "../rule";
import { MOST_FOUND, ownProse } from "./own-words";

const ROW = /[!?]{2,}/g;
const ONE = /[\p{L}\p{N})"'](!)(?=\s|$)/gu;
/** So many sentences may end in one. */
const MOST = 4;

export const rule: Rule = {
  id: "exclamation",
  check: "tone",
  title: "Many exclamation or question marks",
  find: (reading) => {
    const prose = ownProse(reading);
    const rows = Array.from(prose.matchAll(ROW), ({ 0: signs, index }): Found => ({
      start: index,
      end: index + signs.length,
      message: "One sign is enough.",
      suggestion: signs.includes("?") ? "?" : "!",
    }));
    return [...rows, ...many(prose)].slice(0, MOST_FOUND);
  },
};

function many(prose: string): Found[] {
  const all = prose.includes("!") ? [...prose.matchAll(ONE)] : [];
  return all.slice(MOST).map(({ index }) => ({
    start: index + 1,
    end: index + 2,
    message: "The message has many exclamation marks. A full stop is calmer.",
    suggestion: ".",
  }));
}

export const examples: Examples = {
  found: [
    "Thank you⟦!!!→!⟧ Really⟦?!→?⟧",
    "Could we meet⟦??→?⟧",
    "It worked! We won! It is great! Thank you! See you soon⟦!→.⟧",
    "What⟦???→?⟧",
  ],
  quiet: [
    "Thank you! It helped! See you!",
    "Is it late? Yes!",
    "Run `a !! b` and see “What?!” there.",
    "Hello!\n\nYes.",
  ],
};

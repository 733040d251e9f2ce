/** `@` for "at". */
import type { Examples, Found, Rule } from "../rule";
import { ownProse } from "./own-words";
import { isMessage } from "./slips";

const AT = /[\p{L}\p{N}] @(?: (?=\p{Ll}{2}|\d)|(?=\d))/gu;

export const rule: Rule = {
  id: "at-sign",
  check: "tone",
  title: "A sign for a word",
  find: (reading) => {
    if (!isMessage(reading)) return [];
    return Array.from(ownProse(reading).matchAll(AT), ({ 0: words, index }): Found => {
      const start = index + words.indexOf("@");
      const end = index + words.length;
      const message = "“@” is how people text. Written out it is “at”.";
      return { start, end, message, suggestion: "at " };
    });
  },
};

export const examples: Examples = {
  found: [
    "Dear Dr. Osei,\n\nSee you ⟦@ →at ⟧noon.",
    "Dear Dr. Osei,\n\nCan we meet ⟦@ →at ⟧2?",
    "Dear Dr. Osei,\n\nI am ⟦@ →at ⟧the clinic.",
    "Hi Amara,\n\nThe talk ⟦@ →at ⟧school was good.",
  ],
  quiet: [
    "Dear Dr. Osei,\n\nWrite to me at maya@school.example.",
    "Normal saline @ 75 mL/h overnight.",
    "Dear Dr. Osei,\n\nFollow @osei or ask `@ 2`.",
    "Dear Dr. Osei,\n\nThe talk is at noon.",
  ],
};

/** Small words that are missing, too many, or others: discuss about, in June 12. */
import type { Examples, Rule } from "../rule";
import { SMALL_WORDS } from "./data/small-words.data";
import { slipRule } from "./slips";

export const rule: Rule = slipRule({ id: "small-words", title: "Small words", slips: SMALL_WORDS });

export const examples: Examples = {
  found: [
    "I would like to ⟦discuss about→discuss⟧ it.",
    "The exam is ⟦in June 12→on June 12⟧.",
    "She ⟦suggested me to→suggested that I⟧ join and ⟦explained me→explained to me⟧ why.",
    "I have worked here ⟦since 3 years→for 3 years⟧, ⟦despite of→despite⟧ it.",
    "It ⟦depends of→depends on⟧ the day. ⟦Me and Rosie→Rosie and I⟧ plan it.",
  ],
  quiet: [
    "We discussed it; a discussion about it. In June 2025, in June. On Monday.",
    "Since two years ago it is so; since 3 weeks of age.",
    "Please explain, me too. You and I will come. Between us.",
    "He told me to come; I asked to go. They look to us.",
    "Once in a while; a suggestion. The request for help.",
  ],
};

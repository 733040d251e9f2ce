/** Apostrophes that are missing, or too many: dont, it's own, the nurse's are. */
import type { Examples, Rule } from "../rule";
import { APOSTROPHES } from "./data/apostrophes.data";
import { slipRule } from "./slips";

export const rule: Rule = slipRule({ id: "apostrophes", title: "Apostrophes", slips: APOSTROPHES });

export const examples: Examples = {
  found: [
    "I ⟦dont→don't⟧ know; ⟦Ill→I'll⟧ send it.",
    "I ⟦think its better→think it's better⟧ now.",
    "It ⟦has it's→has its⟧ meeting; ⟦my partners job→my partner's job⟧ is new.",
    "The ⟦nurse's→nurses⟧ are proud. ⟦Lets→Let's⟧ meet.",
    "⟦Thats→That's⟧ fine, and ⟦youre→you're⟧ right.",
  ],
  quiet: [
    "It lets me go, as is his wont. Its effect is clear; the lab and its people.",
    "The nurse's notes are long. It's late; my partner's job.",
    "Ill patients, the id and the ego, a patient ID, an ill child.",
    "Dr. Im came. My partners are here; the patients' choice.",
    "Two weeks' notice and the 1990s.",
  ],
};

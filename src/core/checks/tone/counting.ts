/** How many, and how much: informations, more better, less students. */
import type { Examples, Rule } from "../rule";
import { COUNTING } from "./data/counting.data";
import { slipRule } from "./slips";

export const rule: Rule = slipRule({ id: "counting", title: "Plurals and amounts", slips: COUNTING });

export const examples: Examples = {
  found: [
    "Thank you for the ⟦informations→information⟧ and ⟦advices→advice⟧.",
    "It is ⟦more better→better⟧ and the ⟦most clearest→clearest⟧ one.",
    "There were ⟦less students→fewer students⟧ for ⟦ten minute→ten minutes⟧ in all.",
    "I ⟦don't have no→don't have any⟧ time. Please give me ⟦an advice→some advice⟧.",
    "It has ⟦a criteria→a criterion⟧ and ⟦much people→many people⟧.",
  ],
  quiet: [
    "A ten-minute call, a ten minute call, a 3 year program; 21 patients.",
    "More and better; one more higher dose; most of the best.",
    "An advice column, a feedback form, a research project, an evidence base.",
    "She researches it; he informs. Less than ten people.",
    "I do not know. No one does. I don't have, no.",
  ],
};

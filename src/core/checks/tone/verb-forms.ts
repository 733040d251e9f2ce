/** Forms of verbs that do not go together: didn't went, looking forward to hear. */
import type { Examples, Rule } from "../rule";
import { VERB_FORMS } from "./data/verb-forms.data";
import { slipRule } from "./slips";

export const rule: Rule = slipRule({ id: "verb-forms", title: "Forms of verbs", slips: VERB_FORMS });

export const examples: Examples = {
  found: [
    "I ⟦didn't went→didn't go⟧ and he ⟦has gave→has given⟧ it.",
    "I am ⟦looking forward to hear→looking forward to hearing⟧ from you.",
    "I ⟦have wrote→have written⟧ it and ⟦haven't send→haven't sent⟧ it.",
    "⟦Could you said→Could you say⟧ it? I ⟦must to go→must go⟧.",
    "I was ⟦suppose to→supposed to⟧ come, and I ⟦am agree⟧.",
  ],
  quiet: [
    "I did not need it; we do not exceed it; he did not bleed.",
    "I have come, I have run, I had read it. Did you find it?",
    "I used to work; the tool I use to write; looking forward to work that helps, and to meetings.",
    "The reason I am having trouble is that I am interested.",
    "Am I going? So am I interested. She made it.",
  ],
};

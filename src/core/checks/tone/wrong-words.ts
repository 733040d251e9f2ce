/** A word that sounds or looks like the one that is meant: could of, rather then. */
import type { Examples, Rule } from "../rule";
import { WRONG_WORDS } from "./data/wrong-words.data";
import { slipRule } from "./slips";

export const rule: Rule = slipRule({
  id: "wrong-words",
  title: "Words that sound alike",
  slips: WRONG_WORDS,
});

export const examples: Examples = {
  found: [
    "I ⟦could of→could have⟧ come ⟦rather then→rather than⟧ call.",
    "⟦Your welcome→You're welcome⟧. I ⟦will loose→will lose⟧ my place.",
    "It ⟦is to late→is too late⟧. I do this ⟦everyday→every day⟧.",
    "⟦Their is→There is⟧ one ⟦side affect→side effect⟧.",
    "Thank you ⟦for you're advice→for your advice⟧; I was ⟦wandering if→wondering if⟧ it helps.",
  ],
  quiet: [
    "He could, of course, come. If it goes better, then we call.",
    "Loose stools and the loose ends. To effect change. A flat affect.",
    "Your right hand, and I liked your going there, your very kind note.",
    "An everyday task; everyday life. It led to much debate and to many people.",
    "Over their heads; it is their own. I advise it; his advice.",
  ],
};

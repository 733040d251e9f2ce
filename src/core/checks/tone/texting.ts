/** What is typed with two thumbs: thx, u, btw. */
import type { Examples, Rule } from "../rule";
import { TEXTING } from "./data/texting.data";
import { slipRule } from "./slips";

export const rule: Rule = slipRule({ id: "texting", title: "Texting style", slips: TEXTING });

export const examples: Examples = {
  found: [
    "⟦thx→thanks⟧ and ⟦pls→please⟧ tell me, ⟦btw→by the way⟧.",
    "When ⟦are u→are you⟧ free? See you at ⟦ur→your⟧ office.",
    "⟦c u→see you⟧ ⟦tmrw→tomorrow⟧, ⟦idk→I do not know⟧ when.",
    "Dear Dr. Osei,\n\nI come ⟦w/→with⟧ the data ⟦bc→because⟧ I must.",
    "⟦LOL⟧ and ⟦BTW→By the way⟧, ⟦asap→as soon as you can⟧.",
  ],
  quiet: [
    "10 u insulin, 5 U, vitamin B4, r = 0.4, the NP, the BC cancer agency.",
    "Pt w/ fever and w/o cough, b/c of sepsis.",
    "The UR committee, TY Lee, an IMO chart at sea level.",
    "FYI, the ETA is 3 p.m.; the RN and the MD.",
    "She has an LMP and a JK score.",
  ],
};

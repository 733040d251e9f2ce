/** A verb that does not fit who acts: he have, they was. */
import type { Examples, Rule } from "../rule";
import { AGREEMENT } from "./data/agreement.data";
import { slipRule } from "./slips";

export const rule: Rule = slipRule({ id: "agreement", title: "Verbs that do not fit", slips: AGREEMENT });

export const examples: Examples = {
  found: [
    "⟦He have→He has⟧ two questions and ⟦they was→they were⟧ late.",
    "⟦There is many→There are many⟧ ways.",
    "⟦I has→I have⟧ read it, and ⟦nobody know→nobody knows⟧ why.",
    "The ⟦hospital you was→hospital you were⟧ at is new.",
    "⟦She don't→She doesn't⟧ agree with ⟦this kinds→these kinds⟧ of plans.",
  ],
  quiet: [
    "Did he have time? I suggest that he have a look. If he were here, as it were.",
    "Meeting you was a joy, and working with you has been one.",
    "My sister and I are here; type I is rare; phase I has ended.",
    "Let everyone know; does anyone have it? Those who need it are few.",
    "I wish I were there. Helping people is good.",
  ],
};

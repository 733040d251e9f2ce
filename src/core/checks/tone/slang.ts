/** Words for friends. */
import type { Examples, Rule } from "../rule";
import { SLANG_WORDS } from "./data/slang.data";
import { slipRule } from "./slips";

export const rule: Rule = slipRule({ id: "slang", title: "Slang", slips: SLANG_WORDS });

export const examples: Examples = {
  found: [
    "I am ⟦gonna→going to⟧ come, ⟦yeah→yes⟧.",
    "⟦Props to→Credit to⟧ Marisa. ⟦Dunno→I do not know⟧ how.",
    "It was ⟦super hard→very hard⟧ and I ⟦had like four→had about four⟧ of them.",
    "⟦Sorry bout→Sorry about⟧ that, ⟦my bad→my mistake⟧.",
    "⟦Ya→Do you⟧ think so?",
  ],
  quiet: [
    "A bout of illness; patients like four of them; the superficial one.",
    "The chill of fever, chills, a cool cloth, cool weather, awe.",
    "I would like, as you know, to come. Like others, I read.",
    "A superb talk; he killed time; a psyched-out myth.",
    "The guest was lit by the lamp; my bad knee.",
  ],
};

/** A report that advice was taken, without a word about what came of it. */
import type { Examples, Rule } from "../rule";

const TOOK =
  /\bi (?:have |'ve |did |just |already |finally |also |have since |since )*(?:took|taken|take|tried|followed|follow|used|applied|implemented|did|done) (?:(?:all |both )?(?:of )?(?:your|the) (?:advice|suggestions?|feedback|recommendations?|tips?)(?: (?:you gave me|from (?:last )?\w+))?|(?:exactly )?(?:what|as) you (?:said|suggested|advised|recommended|told me)(?: to do)?)(?=\s*(?:[.!]|$|and (?:thank|thanks)))/i;
/** What came of it, in any words: a result, a number, a reason, a before and after. */
const CAME =
  /\d|\b(?:one|two|three|four|five|six|ten|half|help(?:ed|s)|work(?:ed|s)|better|worse|easier|clear(?:er)?|faster|improv\w+|result\w*|because|since then|so that|after(?:wards?|ward)?|now|then|made|went|felt|found|learn(?:ed|t)|notic\w+|realiz\w+|realis\w+|chang\w+|led|got|asked|told|said|gave|finished|sent|wrote|submitted|accepted|passed|which|as a result|turned|instead|more|less|fewer|first|next)\b/i;

export const rule: Rule = {
  id: "report-evidence",
  check: "completeness",
  title: "Advice taken, but not what came of it",
  find: ({ prose, layout: { body } }) => {
    const text = prose.slice(body.start, body.end);
    const took = TOOK.exec(text);
    if (!took) return [];
    const around = text.slice(0, took.index) + text.slice(took.index + took[0].length);
    if (CAME.test(around)) return [];
    const message =
      "You say that you took the advice. Say what came of it: one thing that happened or changed.";
    return [{ start: body.start + took.index, end: body.start + took.index + took[0].length, message }];
  },
};

export const examples: Examples = {
  found: [
    "Dear Dr. Osei,\n\n⟦I followed your advice⟧. Thank you!\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\n⟦I did what you suggested⟧. I hope you are well.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\n⟦I have tried your suggestions⟧ and thank you for them.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nGood news: ⟦I took your feedback⟧!\n\nBest,\nMaya",
  ],
  quiet: [
    "Dear Dr. Osei,\n\nI followed your advice. My last two presentations took three minutes each.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nI did what you suggested. It helped: the attending asked no question.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nI tried your advice on Monday and the talk went well.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nI would like your advice on two programs.\n\nBest,\nMaya",
  ],
};

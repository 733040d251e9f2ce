/** A draft that reads like a personal crisis. It is never held back; a kind word stands beside it. */
import type { Examples, Found, Rule } from "../rule";
import { once } from "../once";
import { slim } from "../slim";
import { atWords } from "../word-starts";
import { ownProse } from "./own-words";

const I =
  "i(?: am|'m)?(?: (?:just|really|honestly|literally|sometimes|often|truly|simply|also|even|still|so))*";
const CRISIS = [
  `${I} (?:want|wanted|wish|wanna|going|planning|thinking (?:about|of)|think (?:about|of)|thought (?:about|of)|considered|considering)(?: i could)?(?: to)? (?:die|dying|be dead|kill(?:ing)? myself|end(?:ing)? (?:it all|my life|things for good)|suicide|hurt(?:ing)? myself|harm(?:ing)? myself|disappear(?:ing)? forever|not be(?:ing)? (?:here|alive)|never wake up|killing myself|taking my (?:own )?life|not (?:to )?exist(?:ing)?)`,
  "(?:kill|hurt|harm|cut|cutting|hurting|harming) myself(?= |[.,!?;]|$)(?! (?:laughing|off|short|some slack|out|down|a (?:piece|slice)|while (?:shaving|cooking)))",
  "(?:take|end|ending|taking) my (?:own )?life(?! (?:experience|story|in a new))",
  `${I} (?:do not|don't|dont|no longer|didn't|can't|cannot) (?:even )?(?:want|wish|see (?:a|any) (?:reason|point)|have (?:a|any) reason) (?:to|in) (?:live|living|be alive|be here any ?more|wake up|go on|going on|exist|keep (?:on )?(?:living|going))`,
  `${I} (?:can't|cannot|cant|can not|don't know (?:how|if i can)(?: to)?) (?:go on(?=[.,!?;]|$|\\n| (?:like this|any ?more|living|much longer|this way|with my life))|do this anymore|do this any more|take (?:it|this) any ?more|keep (?:going|living)|carry on|cope any ?more|live like this|bear (?:it|this) any ?more|see a way out)`,
  "(?:no|not any|nothing left) (?:reason|point) (?:to|in) (?:live|living|go on|going on|being alive)|nothing (?:left )?to live for|no way out (?:of this )?for me",
  `${I} (?:feel|feeling|felt|been feeling) (?:so |completely |totally |utterly |very |really |like )?(?:hopeless|worthless|suicidal|trapped and|(?:everyone|they|the world|my family) would be better off|dying inside|giving up on (?:life|everything)|there is no (?:hope|point|way out))`,
  "(?:everyone|everybody|they|you|people|my family|the world) (?:would|will|'d) (?:all )?be better off (?:without me|if i (?:was|were) (?:gone|dead|not here))",
  `${I} (?:am |'m |have been |feel |been )?(?:suicidal|having (?:suicidal|dark) thoughts|self-?harming)`,
  "(?:having|have|had) (?:some |a lot of |dark |more )?(?:thoughts of|thoughts about) (?:suicide|dying|death|ending|hurting myself|self-?harm|killing)",
  "my (?:own )?(?:suicidal thoughts|suicide attempt)",
  "(?:i have |i've )?lost (?:all )?(?:hope|the will to live)(?= |[.,!;]|$)(?! (?:of|for|that) (?:the|a|finding|getting|this))",
  "i(?:'ve| have)? been crying (?:every|all|for|myself|nonstop|non-stop|constantly)",
  "i (?:am|'m) (?:falling apart|breaking down|having a (?:breakdown|mental breakdown))|i(?:'m| am) at (?:my|the) breaking point",
];
const pattern = once(() =>
  slim(new RegExp(`\\b(?:${CRISIS.map((one) => one.replaceAll(" ", "\\s")).join("|")})`, "gi")),
);
/** Words that make it another thing: somebody else's, or an idiom. */
const OTHER =
  /\b(?:patient|pt|he said|she said|quote|character|novel|lecture|screening|questionnaire|PHQ)\b/i;
const BEFORE = 60;

export const rule: Rule = {
  id: "crisis",
  check: "tone",
  title: "A word for a hard time",
  find: (reading) => {
    const prose = ownProse(reading);
    const [first] = atWords(prose, pattern()).filter(
      ({ index }) => !OTHER.test(prose.slice(Math.max(0, index - BEFORE), index)),
    );
    if (!first) return [];
    const message =
      "This sounds very hard, and it is good that you say so. Your mentor need not be the only one to hear it: there are people whose work it is, at any hour.";
    const found: Found = { start: first.index, end: first.index + first[0].length, message };
    return [found];
  },
};

export const examples: Examples = {
  found: [
    "Dear Dr. Osei,\n\n⟦I can't go on⟧ like this.\n\nBest,\nMaya",
    "Some days ⟦I don't want to live⟧ at all.",
    "I failed again and ⟦I feel hopeless⟧.",
    "I think ⟦everyone would be better off without me⟧.",
    "I keep thinking about how to ⟦end my life⟧.",
  ],
  quiet: [
    "I am dying to know how it went; you are killing it.",
    "The suicide risk assessment lecture helped, and I read burnout research.",
    "The patient said that I can't go on.",
    "I cut myself short in the talk, and I can't go on Friday.",
    "We lost hope of finding the slides. I feel good about the exam.",
    "I want to end my fellowship with a paper on self-harm.",
  ],
};

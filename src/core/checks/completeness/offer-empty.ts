/** An offer that leaves it to the mentor to find out what one could do. */
import type { Examples, Rule } from "../rule";
import { atWords } from "../word-starts";

const ME =
  "(?:for you|to help(?: you)?|to repay you|in return|to return the favor|to be of (?:help|use|service|assistance)|to support you|to make (?:it|things|your \\w+) easier)";
const OFFERS = [
  `(?:please )?(?:just )?(?:let me know|tell me|reach out|call me|text me|say so) (?:if|when(?:ever)?) (?:(?:there is|there's|there are) )?(?:ever )?(?:anything|something|any ?way)(?: at all| else)?(?: that)? i can (?:ever )?(?:do|help)(?: with)?(?: ${ME})?`,
  `if (?:there is|there's) (?:ever )?(?:anything|something|any ?way)(?: at all| else)?(?: that)? i can (?:ever )?(?:do|help)(?: with)?(?: ${ME})?`,
  "let me know (?:if|how) i can (?:ever )?(?:help(?: you)?(?: out)?|be (?:of )?(?:any )?(?:help|use|service|assistance|helpful)|repay you|return the favor|give back)(?: in any way| with anything| at all| somehow)*",
  "if you (?:ever )?need anything(?: at all)?(?: from me)?(?:,? (?:just )?(?:let me know|call|ask|tell me|reach out|text me))?",
  "(?:happy|glad|willing) to (?:help|assist)(?: out)? (?:with|in) (?:anything|whatever|any way)(?: you (?:need|want|like))?",
  "i(?:'m| am) (?:always )?here (?:for you|if you (?:ever )?need (?:anything|me|help))",
  "(?:i )?owe you (?:one|big ?time|so much)",
  "anything i can do for you",
];
const OFFER = new RegExp(`\\b(?:${OFFERS.join("|")})(?=[.,;!?)]|\\s*$)`, "gi");

export const rule: Rule = {
  id: "offer-empty",
  check: "completeness",
  title: "An offer of anything",
  find: ({ prose }) =>
    atWords(prose, OFFER).map(({ 0: part, index }) => ({
      start: index,
      end: index + part.length,
      message: "An offer of anything leaves the thinking to your mentor. Offer one thing that you could do.",
    })),
};

export const examples: Examples = {
  found: [
    "⟦Let me know if there is anything I can do for you⟧.",
    "⟦If you ever need anything, just let me know⟧!",
    "Please ⟦let me know how I can help⟧.",
    "I am ⟦happy to help with anything you need⟧. ⟦I'm always here if you need anything⟧.",
  ],
  quiet: [
    "Please let me know if you need anything else for the letter.",
    "I could check the references, if that would help.",
    "Let me know if I can help with the data entry on Friday.",
    "Is there anything I should read before the meeting?",
    "Please tell me if there is anything that I can do better in presentations next week, even if it is small.",
  ],
};

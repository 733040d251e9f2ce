/** Thanks that could be sent to anybody. */
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { slim } from "../slim";

const THANKS =
  "(?:(?:i )?(?:just )?(?:wanted|want|would like|'d like) to (?:say )?)?(?:so |again,? |once (?:more|again),? |many |a (?:big|huge) )?" +
  "(?:thank you|thanks|thank)(?: (?:so|very) much| a lot| a (?:million|bunch|ton)| tons| again| once (?:more|again)| sincerely)*";
/** What anybody could be thanked for. */
const ANYTHING =
  "(?:(?:everything|all)(?: that)?(?: you(?: do|'ve done| have done| did)(?: for me)?)?|all of (?:it|this|that)|all (?:that )?you(?: do|'ve done| have done| did)?(?: for me)?|being (?:so )?(?:great|awesome|amazing|wonderful|kind|helpful|there|supportive|such an? (?:great|amazing|wonderful|good) (?:mentor|person|teacher))(?: for me)?|" +
  "(?:all )?(?:of )?(?:your|the) (?:(?:continued|constant|great|ongoing|kind|amazing|wonderful|endless|invaluable|generous|valuable) )*(?:help|support|guidance|advice|mentorship|kindness|assistance|encouragement|efforts?|wisdom|input|time|generosity)" +
  "(?:(?:,| and|, and| &) (?:your |the )?(?:(?:continued|constant|great|kind) )*(?:help|support|guidance|advice|mentorship|kindness|assistance|encouragement|wisdom|input|time|generosity))*)";
const AFTER =
  "(?:,? (?:always|so far|as always|over the (?:past )?(?:\\w+ )?(?:weeks?|months?|years?)|this (?:week|month|year)|lately|too|again|with (?:everything|all of this|this)|and everything|really|guys|doc))*";
const EMPTY = slim(new RegExp(`^(?:and )?${THANKS},? for ${ANYTHING}${AFTER}[.!]*$`, "i"));
const REALLY =
  /^(?:i|we) (?:just )?(?:really |truly |so |greatly |deeply )*appreciate(?: (?:it|everything|all (?:of )?(?:it|this|that)|all you do|you|(?:all )?your (?:help|support|guidance|time and help)))(?: (?:a lot|so much|very much|all))*[.!]*$/i;
const LONGEST = 160;

/** Thanks for time are how a mail closes; with something named before them, all general thanks are. */
const FOR_TIME = /\bfor (?:all )?(?:of )?(?:your|the) (?:\w+ )?time\b/i;

export const rule: Rule = {
  id: "thanks-empty",
  check: "completeness",
  title: "Thanks in general",
  find: (reading) => {
    const bodies = sentencesInBody(reading);
    const words = bodies.map((span) => plain(reading.prose, span));
    const isNamed = words.some((sentence) => isSpecific(sentence));
    return bodies.flatMap(({ start, end }, place) => {
      const sentence = words[place] ?? "";
      if (
        sentence.length > LONGEST ||
        !THANKFUL.test(sentence) ||
        !(EMPTY.test(sentence) || REALLY.test(sentence))
      )
        return [];
      if (isNamed && (FOR_TIME.test(sentence) || REALLY.test(sentence) || place === bodies.length - 1))
        return [];
      const message = "These thanks could go to anybody. Name what they did, and what it changed for you.";
      return [{ start, end, message }];
    });
  },
};

function sentencesInBody({ sentences, layout: { body } }: Reading): Span[] {
  return sentences.filter(({ start, end }) => start >= body.start && end <= body.end);
}

function plain(prose: string, { start, end }: Span): string {
  return prose
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/^[,;:.!-]+ */, "")
    .trim();
}

const THANKFUL = /thank|grateful|appreciate/i;

/** "What I learned from you and keep: …": what there is to thank for, said in so many words. */
const LEARNED =
  /\b(?:(?:what|that|which|things?|lessons?) (?:i|we) (?:have )?(?:learned|learnt|took|take|keep|carry)|(?:you|your \w+) (?:have )?(?:taught|showed|shown) (?:me|us))\b(.*)/i;
const FEWEST_WORDS = 4;

/** Thanks or praise that name something: more words follow than a general phrase has. */
function isSpecific(sentence: string): boolean {
  const learned = LEARNED.exec(sentence)?.[1] ?? "";
  if (learned.split(" ").length > FEWEST_WORDS) return true;
  if (!THANKFUL.test(sentence)) return false;
  const named =
    /\b(?:thank you|thanks|grateful|appreciate[ds]?)\b[^.!?]{0,40}?\b(?:for|that|how|to|when)\b(.*)/i.exec(
      sentence,
    )?.[1] ?? "";
  return !EMPTY.test(sentence) && !REALLY.test(sentence) && named.split(" ").length > FEWEST_WORDS;
}

export const examples: Examples = {
  found: [
    "Dear Dr. Osei,\n\n⟦Thank you for everything!⟧\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\n⟦Thanks so much for all your help and support.⟧ See you soon.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nI moved on Friday. ⟦Thank you for your guidance.⟧ ⟦I really appreciate it.⟧\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nI learned a lot from you. ⟦Thank you for your time.⟧ I am glad.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\n⟦Just wanted to say thanks for being such a great mentor!⟧\n\nBest,\nMaya",
  ],
  quiet: [
    "Dear Dr. Osei,\n\nThank you for reading my abstract twice; I cut the first paragraph. Thank you again for all your help.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nThank you for your help with the second figure, which is clearer now.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nThank you for introducing me to Dr. Park last week. Thank you for your time.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nWhat I learned from you and keep: to ask for the next step first. Thank you for your time. I am glad of it.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nMy mother thanks you for the plant.\n\nThank you,\nMaya",
    "Dear Dr. Osei,\n\nThank you for your question about the dose.\n\nBest,\nMaya",
  ],
};

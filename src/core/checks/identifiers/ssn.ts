/** Social Security numbers. */
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { keyword, keyworded, lastGroups, saying } from "./numbers";
import { isOfSomebody } from "./somebody";

/** Reserved and odd ones count, too. Three, two and four digits stand for nothing else. */
const SHAPE = /(?:^|[^\d.,/-])(\d{3}-\d{2}-\d{4}|[x*]{3}-[x*]{2}-\d{4})(?![\d-])/gi;
const SPACED = /(?:^|[^\d] |[^\d.,/ -])(\d{3}([ ./_])\d{2}\2\d{4})(?![\d-])/g;
const SURE = keyword(
  "ssns?|s\\.s\\.n|ss ?(?:#|no\\b)|soc(?:ial)?\\.? ?sec(?:urity)?\\.?(?: number)?|itin|taxpayer id|last (?:four|4|digits) of (?:(?:his|her|the|their) )?(?:ssn|social)",
);
const SHORT = keyword("social|soc\\b\\.?|ss");
/** "His social is …", "the last four are …". */
const LIKELY = keyword(
  "(?:his|her|their|the|patient's|pt's|last (?:four|4|digits) of) social|soc|ss|(?:ssn )?last ?(?:four|4)|the last digits",
);

/** Behind a whole one, or the word for it. */
const ENDING = /\bend(?:s|ed|ing)? (?:in|with) (\d{4})\b(?!-)/gi;
const SPOKEN_OF = /\b(?:ssns?|social(?! (?:work|hist|media|determ))|\d{3}-\d{2}-\d{4})\b/i;
const REACH = 250;
/** "the last 4 of his SSN, so I told them 3058" */
const LAST_FOUR =
  /\blast (?:four|4)\b(?: digits)?(?! of my\b)[^.!?\n\d]{0,30}\b(?:ssn|social)\b[^.!?\n\d]{0,50}\b(\d{4})\b(?![-/:])/gi;

export const rule: Rule = {
  id: "ssn",
  check: "identifiers",
  tier: "hard",
  title: "Social Security number",
  find: (reading) => {
    const { text } = reading;
    const spans = [
      ...lastGroups(text, SHAPE),
      ...spaced(text).filter((span) => isOfSomebody(reading, span)),
      ...lastGroups(text, LAST_FOUR),
      ...lastGroups(text, ENDING).filter(({ start }) =>
        SPOKEN_OF.test(text.slice(Math.max(0, start - REACH), start)),
      ),
      ...keyworded(reading, { words: SURE, digits: 4 }),
      ...keyworded(reading, { words: SHORT, digits: 9 }),
      ...keyworded(reading, { words: LIKELY, digits: 4, isLikely: true }),
    ];
    return spans.map(
      saying("This looks like a Social Security number, which names one person. Leave it out."),
    );
  },
};

function spaced(text: string): Span[] {
  return Array.from(text.matchAll(SPACED), ({ 0: all, 1: value = "", index }) => {
    const start = index + all.length - value.length;
    return { start, end: start + value.length };
  });
}

export const examples: Examples = {
  found: [
    "His SSN is ⟦987-65-4320⟧.",
    "SSN: ⟦000-12-3456⟧",
    "Her social security number is ⟦212 09 6671⟧.",
    "Social Security #⟦212096671⟧ on the form",
    "The form says ⟦666-45-0019⟧ under the name.",
    "| SSN | ⟦219-09-9999⟧ |",
    "S.S.N. ⟦078.05.1120⟧",
    "soc sec no. ⟦457-55-5462⟧",
    "The last four of the SSN: the SSN ends in ⟦4320⟧",
    "**SSN:** ⟦333-22-4444⟧",
    "The last four of her social on the face sheet, ⟦6092⟧, did not match.",
    "Social: ⟦xxx-xx-9033⟧",
    "She gave me her social, of his only the part ending in ⟦7719⟧.",
    "The last 4 of the social are ⟦9033⟧.",
    "The patient wrote ⟦219 09 9999⟧ on the intake sheet.",
  ],
  quiet: [
    "Call me at 555-010-2234.",
    "My Step 2 CK score is 254, and I sit it on 03-14-2026.",
    "The grant is R01-22-4471 and the DOI 10.1001/jama.2024.1234.",
    "Order 2024-11-0042 came today.",
    "See pages 123-45 and 6789.",
    "PMID 31452104 and NCT01234567 are the two.",
    "ISBN 978-0-306-40615-7 is the textbook.",
    "We gave 325-81-162 mg over the three days.",
    "Social security is what the lecture was about in 2024.",
    "The social worker came to room 4.",
  ],
};

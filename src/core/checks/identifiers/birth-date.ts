/** Dates of birth. */
import { matchesNear, placesOf } from "../nearby";
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { dateOf, datesOf } from "./dates-in";
import { daysLongAgo } from "./long-ago";
import { MONTH } from "./months";
import { keyword, saying } from "./numbers";
import { belowHeads } from "./tables";
import { slim } from "../slim";

const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const DAY_WORD =
  "(?:(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|\\w{3,6}teenth|twentieth|thirtieth)";
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})";
const DATE = [
  "\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})",
  "(?:19|20)\\d{2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{1,2}",
  `(?:the )?(?:${DAY}|${DAY_WORD})(?: day)?(?: of)?[ ,-]{0,2}${MONTH}(?:[ ,-]{0,2}(?:of )?${YEAR})?`,
  `${MONTH}[ -](?:the )?${DAY}(?:[,-]? ?(?:of |in )?(?:19|20)\\d{2}|,? '?\\d{2})?`,
  `${MONTH},? (?:of )?(?:(?:19|20)\\d{2}|'\\d{2})`,
  "(?:christmas|new year's) (?:eve |day )?(?:of )?(?:19|20)\\d{2}",
  "\\d{1,2}/\\d{1,2}",
  "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:19|20)\\d{2}",
  "(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])",
].join("|");
const BETWEEN =
  "(?:[\\s:#=*_|\"'(,\\]-]|\\b(?:is|was|on|of|the|patient|pt|listed|as|given|recorded|his|her|their|for|falls|at|in|shows)\\b){0,10}?";
/** These words are of a form. */
const SURE_WORDS =
  "d[./]?o[./]?b\\.?|birth ?-?dates?|dates? of birth|d\\.? of b\\.?|bdate|birthdate|bd ?:|\\(b\\.|born ?:|birth ?[:=]|geb\\.|geburtsdatum|n[ée]e? le|nacid[oa] el|fecha de nacimiento|date de naissance";
const SURE = slim(
  new RegExp(
    `(?:\\b|(?=\\())(?:${SURE_WORDS})(?![a-z])(?:${BETWEEN}|[^\\d.!?\\n|]{1,30}?[ :(])(?<date>${DATE})(?!\\d)`,
    "gi",
  ),
);
const SURE_BEHIND = slim(
  new RegExp(
    `(?<date>${DATE}) ?(?:(?:[(\\[,|-] ?|(?:is|was|as) (?:the|her|his|their) )(?:${SURE_WORDS})|,? (?:is )?(?:his|her|their) (?:birthday|b-?day))(?![a-z])`,
    "gi",
  ),
);
/** `4-19-63 female`: so a form begins. */
const WITH_SEX =
  /(?:^|[^\w/.-])(?<date>\d{1,2}([/.-])\d{1,2}\2(?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}),?[ )]{1,2}(?:(?:fe)?male|man|woman|boy|girl|[MF])(?![\w/])/gi;
/** "… his birthday. It was: 12/24/1938": the year is there. */
const NEARBY = slim(
  new RegExp(
    `\\b(?:born|birthday|birth)\\b[^\\n]{0,40}?[^\\w/.-](?<date>\\d{1,2}([/.-])\\d{1,2}\\2(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|\\d{1,2} ${MONTH},? (?:19|20)\\d{2})(?!\\d)`,
    "gi",
  ),
);
/** These are of people: of whom, the sentence says. */
const LIKELY = slim(
  new RegExp(
    `\\b(?:born|birthday|bday|b-day|b\\.|delivered)(?![a-z])${BETWEEN}(?:(?:at|in) [A-Z][\\w.' ]{1,40}? on )?(?<date>${DATE})(?!\\d)`,
    "gi",
  ),
);
/** `name, 04/11/51, clinic`: what a label says. */
const BY_NAME = slim(
  new RegExp(
    `\\bnames?(?:,| and|:|;| ?[/|])[ "']{0,2}(?<date>\\d{1,2}([/.-])\\d{1,2}\\2(?:19|20)?\\d{2}|${MONTH}[ -]\\d{1,2}[, -]{1,2}(?:19|20)\\d{2})(?!\\d)`,
    "gi",
  ),
);

export const rule: Rule = {
  id: "birth-date",
  check: "identifiers",
  tier: "hard",
  title: "Date of birth",
  find: (reading) => {
    const { text } = reading;
    const isTold = TOLD.test(text);
    const sure = (isTold ? sureOnes(text) : []).filter((span) => !isOwn(reading, span));
    const likely = [
      ...(isTold ? [LIKELY, NEARBY, ...TOLD_SO] : []),
      ...(SLASHED.test(text) ? [WITH_SEX] : []),
      ...(LABELED.test(text) ? [BY_NAME] : []),
    ]
      .flatMap((pattern) => datesOf(text, pattern))
      .filter((span) => isSomebodys(reading, span) && !isOwn(reading, span));
    const old = daysLongAgo(reading).filter((span) => !isOwn(reading, span));
    const all = [...sure, ...likely, ...old];
    return [...all, ...all.flatMap((span) => othersBehind(text, span))].map(
      saying("A date of birth can name a person. The age in years says enough."),
    );
  },
};

/** "He turned 6 on June 3", "the baby came at 39 weeks on May 2", "a 12/24/1938 baby". */
const TOLD_SO = [
  `(?:turn(?:s|ed|ing)?|will be|'ll be) (?:just )?(?:\\d{1,3}|\\w+(?:teen|ty)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: years?(?: old)?)?(?: (?:on|this|last|next))?(?: \\w+day)?,? \\(?(?:on )?(?<date>${DATE})(?!\\d)`,
  `birthdays?\\b[^.!?\\n]{0,40}?[^\\w/.-](?<date>\\d{1,2}/\\d{1,2}(?:/(?:19|20)?\\d{2})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d{2})?|(?:the )?${DAY} (?:of )?${MONTH}|the \\d{1,2}(?:st|nd|rd|th))(?![\\d/%])`,
  `born\\b[^.!?\\n\\d]{0,30}\\bon (?<date>the \\d{1,2}(?:st|nd|rd|th))\\b`,
  `(?:bab(?:y|ies)|twins?|triplets|newborn|infant|preemie|neonate)\\b[^.!?\\n]{0,30}\\b(?:came|arrived|delivered|born)\\b[^.!?\\n]{0,24}?[^\\w/.-](?<date>${DATE})(?!\\d)`,
  `born at \\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?,? (?:on )?(?:\\w+day,? )?(?<date>${DATE})(?!\\d)`,
  `born\\b[^.!?\\n]{0,40}?(?:\\bon|,|\\() ?(?<date>${DATE})(?!\\d)`,
  `(?:had|has|having) (?:her|the|a|their) (?:baby|twins|daughter|son|girl|boy|first|second|third)\\b[^.!?\\n\\d]{0,24}\\bon (?<date>${DATE})(?!\\d)`,
  `delivered\\b[^.!?\\n\\d]{0,24}\\bon (?<date>${DATE})(?!\\d)`,
].map((pattern) => new RegExp(`\\b${pattern}`, "gi"));

/** What stands wherever a birth is told, a label names somebody, or a date is in figures: all are found fast. */
const TOLD =
  /birth|geb\.|geburt|n[ée]e? le|nacid|nacimiento|naissance|\bbd ?:|daughter|\bson\b|\(b\.|born|turn|\bbe \d|'ll be|bab(?:y|ies)|twin|triplet|infant|preemie|neonate|child|b-?day|bdate|\bb\.|d[./]?o[./]?b|\bd\.? of b|delivered/i;
const LABELED = /\bnames?(?:,| and|:|;| ?[/|])/i;
const SLASHED = /\d([/.-])\d{1,2}\1\d\d/;

/** Where one of the words that are sure may stand. */
const FORM =
  /birth|geb|n[ée]e? le|nacid|nacimiento|naissance|b-?day|bdate|bd ?:|d[./]?o[./]?b|d\.? of b|\(b\.|born ?:/gi;
/** As long as the words, a date and what is between them may be. */
const REACH = 200;

function sureOnes(text: string): Span[] {
  const near = { places: placesOf(text, FORM), before: REACH, behind: REACH };
  return [
    ...[SURE, SURE_BEHIND].flatMap((pattern) => matchesNear(text, pattern, near).map(dateOf)),
    ...datesBelow(text),
  ];
}

/** "DOB 7/19/1962, but the card says 7/19/1926": the other one is meant for the same. */
const OTHER = new RegExp(
  `^[^.!?\\n\\d]{0,20}\\b(?:but|not|or|in (?:one|this|the first) and|in the \\w+|and not|and (?:s?he|they|mom|dad|the \\w+) says?|instead of|versus|vs)\\b[^.!?\\n\\d]{0,40}(?<date>\\d{1,2}([/.-])\\d{1,2}\\2(?:19|20)?\\d{2}|${MONTH} \\d{1,2},? (?:19|20)\\d{2})(?!\\d)`,
  "i",
);
const NEXT = 90;

function othersBehind(text: string, { end }: Span): Span[] {
  const [all = "", date = ""] = OTHER.exec(text.slice(end, end + NEXT)) ?? [];
  return date === "" ? [] : [{ start: end + all.length - date.length, end: end + all.length }];
}

const HEAD = keyword(SURE_WORDS);
const WHOLE = new RegExp(`^(?:${DATE})$`, "i");

/** In a table's column. */
function datesBelow(text: string): Span[] {
  const heads = Array.from(text.matchAll(HEAD), ({ 0: all, index }) => ({
    start: index + (/^[A-Za-z]/.test(all) ? 0 : 1),
    end: index + all.length,
  }));
  return belowHeads(text, heads).filter(({ start, end }) => WHOLE.test(text.slice(start, end)));
}

const NEAR = 70;
const OWN =
  /\b(?:(?:my|our|your)(?: (?!patient|pts?\b)\w+){0,2} (?:d\.?o\.?b\.?|birth|bday)|(?:i|we|you)(?: was| were|'m| am|'re| are)? born|my (?:own )?(?:son|daughter|sister|brother|mother|father|wife|husband|nephew|niece|baby|kids?))\b[^.!?\n]*$/i;

function isOwn({ text }: Reading, { start }: Span): boolean {
  return OWN.test(text.slice(Math.max(0, start - NEAR), start));
}

const SOMEBODY =
  /\b(?:he|she|they|his|her|their|hers|him|patient|pt|baby|infant|newborn|neonate|twins?|child|boy|girl|man|woman|male|female|mother|father|son|daughter|lady|gentleman|mr|mrs|ms|who)\b/i;
const MENTOR =
  /\b(?:dr|prof|professor|mentor|attending|hospital|society|program|school|clinic|founder|university|journal|idea|movement|department|company)\b/i;

function isSomebodys({ text, patients }: Reading, { start }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(/[.!?]\s|\n\n/)
      .at(-1) ?? "";
  if (patients.isAbout(start) || /^\W*born\b/i.test(before)) return true;
  return (patients.sentences.length > 0 || SOMEBODY.test(before)) && !MENTOR.test(before);
}

export const examples: Examples = {
  found: [
    "The old letter has the patient as geb. ⟦08.04.1951⟧.",
    "The patient was born on ⟦Christmas Eve 1970⟧.",
    "The patient, b. ⟦Apr '62⟧, does not know the day.",
    "DOB ⟦3/14/1962⟧",
    "Her date of birth is ⟦March 3, 1962⟧.",
    "She was born on ⟦the 3rd of March 1962⟧.",
    "The patient's label says name, ⟦DEC-02-1957⟧, clinic.",
    "DOB ⟦7/19/1962⟧, but the card says ⟦7/19/1926⟧",
    "He turned 6 on ⟦June 3⟧, and we had a cake on the ward.",
    "The baby came at 39 weeks on ⟦May 2⟧.",
    "The patient's birthday was last week, ⟦June 3⟧.",
    "D.O.B.: ⟦1962-03-14⟧",
    "The patient (born ⟦14 Mar 1962⟧) came in again.",
    "⟦03/14/1962⟧ (DOB)",
    "**DOB:** ⟦03.14.62⟧",
    "birthdate ⟦12-Mar-1962⟧ on the wristband",
    "The baby was born ⟦November 3rd⟧ at 36 weeks.",
    "His birthday is ⟦July 4⟧, he told me on rounds.",
    "dob ⟦03141962⟧",
    "Patient born in ⟦March 1962⟧",
    "Our patient LEE, ANA / ⟦11-02-1988⟧ / room to come",
    "My patient is one of two by that name, the one from ⟦03/22/71⟧.",
    "The patient came into the world on ⟦August 8, 1944⟧, in a barn.",
    "The patient's date of birth did not match. We had sent ⟦3 Aug 1949⟧.",
  ],
  quiet: [
    "My birthday is March 3, so I am off.",
    "I was born in 1999 in Lagos.",
    "My date of birth is 03/14/1999 on the form.",
    "Your birthday on May 4 is in my calendar.",
    "The patient was born in 1962.",
    "She was born at 36 weeks and weighed 2.4 kg.",
    "The journal was born on March 3, 1812.",
    "Submit it by 03/14/2026, please.",
    "The exam is on March 3, 2026.",
    "Blood pressure of 120/80 and a pulse of 62",
    "My daughter was born on May 4, so I missed the meeting.",
    "The patient has had a shunt since 3/14/1988.",
    "The patient was married on June 2, 1961, and still laughs about it.",
  ],
};

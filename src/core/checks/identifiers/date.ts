/** The day on which something happened to a patient. */
import type { Examples, Rule } from "../rule";
import { holds, type Span } from "../span";
import { atWords } from "../word-starts";
import { before, behind, distances, isPatients, type Distance } from "./context";
import { MONTH, MONTH_NAME } from "./months";
import { slim } from "../slim";

const ORDINAL =
  "(?=[a-z])(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|" +
  "twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)\\b";
const DAY = `(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?\\b|${ORDINAL})`;
const LONG_YEAR = "(?:,? ?(?:of )?(?:19|20)\\d{2}\\b)?";

/** With a month's name, or with a year in figures: a date in any text. */
const SURE = slim(
  new RegExp(
    [
      `\\b${MONTH}[ -]?(?:the )?${DAY}${LONG_YEAR}(?![:.]\\d|\\d|%| ?(?:mg|ml|am|pm|patients|percent)\\b)`,
      `\\b(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?: of)?[ -]?${MONTH}(?:-\\d{2,4}\\b)?${LONG_YEAR}`,
      `\\b${ORDINAL}(?: day)?(?: of)? ${MONTH}${LONG_YEAR}`,
      // "03NOV25", "3-IX-2025"
      `\\b(?:0?[1-9]|[12]\\d|3[01])${MONTH_NAME}(?:20)?\\d{2}\\b`,
      "\\b(?:0?[1-9]|[12]\\d|3[01])[-./](?:i{1,3}|i?v|vi{1,3}|i?x|xii?)[-./](?:(?:19|20)\\d{2}|\\d{2})\\b",
      "\\b(?:19|20)\\d{2}([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])(?![\\d/-])",
      "\\b(?:0?[1-9]|[12]\\d|3[01])([-/.])(?:0?[1-9]|[12]\\d|3[01])\\2(?:(?:19|20)\\d{2}|\\d{2})(?![\\d/-]|\\.\\d)",
      `\\b(?=[a-z])(?:christmas(?: eve| day)?|thanksgiving|halloween|new year's(?: eve| day)?|easter(?: sunday)?|valentine's day|(?:independence|memorial|labor|mother's|father's) day)\\b(?! (?:tree|disease|factor|card|gift|lights|part(?:y|ies)|break|season|cactus|island|schedule|coverage|call))`,
      `\\b${MONTH},? (?:19|20)\\d{2}\\b`,
    ].join("|"),
    "gi",
  ),
);
/** "3/14", "the 14th": a date behind certain words only. */
const SHORT =
  /\b(?:(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])|the (?:[12]?\d(?:st|nd|rd|th)|3(?:0th|1st)))(?![\d/%]|\.\d|[ -](?:strength|pain|murmur|systolic|diastolic|holosystolic|grade|criteria|points?|ns\b|normal|mg|ml|tabs?|dose|percent|percentile|century|floor|week|year|edition|anniversary|grade|rib|time|patient|case|day|vertebra|nerve|intercostal|metatarsal|digit|power|pulses?|reflex\w*|sirs|bottles|units|stars|intensity))/gi;
const ON =
  /\b(?:on|since|from|until|till|through|thru|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|before|after|dated|of|admit(?:ted)?|admission|discharged?|dc'?d?|d\/c|surgery|seen|visit|dos|f\/u|due|and|to|-|:|last|lmp|doa|appt|appointment|scan|mri|ct|echo|cxr|x-?ray|biopsy|labs?|procedure|delivery|c-?section|cabg|orif|chole|appy|cath|stent|dialysis|chemo|started|stopped|began|born|died|intubated|extubated|transferred|clinic|fell|fall|mvc|\w{2,14}(?:ectomy|scopy|plasty|stomy|otomy))[: ]*(?:the )?$/i;

const PATIENTS =
  /\b(?:admit|admission|discharg|d\/c|dc'?d|surger|operat|underwent|undergo|seen|saw|visit|present(?:s|ed|ing) (?:to|with)|came (?:in|to)|biops|died|dead|death|expired|passed|diagnos|born|deliver|scan|mri\b|ct\b|x-?ray|echo|cath\b|stent|transplant|follow|f\/u|appointment|appt|infusion|start|labs\b|cultur|drawn|intubat|extubat|transfer|fell\b|fall\b|injur|accident|onset|symptom|procedure|code\b|ward\b|stood|walked|woke|[a-z]\w{1,11}(?:ectomy|otomy|ostomy|plasty|scopy)\b|treat|chemo|radiation|dialysis|vaccin|hospital|icu\b|ed\b|er\b|clinic\b|stroke|seizure|crash|mvc|mva|doa|dos|lmp|edd|due date|relapse|inr\b|hgb|aspirat|implant|(?:re)?placed\b|inserted|removed|withdrew|consented|randomized|found (?:down|dead|on|in|by|at|behind)\b|colonosc|mammogram|to the or\b|last (?:dose|known)|creatinine|troponin|refill|dose|pod\b|consult|coded|arrest|lost|miscarri|overdose|readmi|exam(?:ined)?\b|evaluat|hospice|pain|rash|fever)/gi;
const OWN =
  /\b(?:meet|meeting|met with you|call you|zoom|chat|talk|conference|closes|(?:study|trial|course|class|elective|recruitment|enrollment|semester|block) (?:runs?|ran|begins|began|starts|started|ends|ended|opens|opened)|recruit(?:ing|ed)? (?:from|until)|worked (?:together|with)|deadline|submit|exam (?:is|on)|my exam|shelf|step [123]|interview|rotation|poster|abstract|present(?:ing)? (?:it|this|the|my|him|her|at|a)|presentation|grand rounds|journal club|applic|free|available|availab|works for|schedul|lecture|lunch|coffee|guideline|publish|updated?|version|approv|send you|draft|session|defense|graduat|match|rank|orientation|open house|workshop|reception|dinner|conversation|our (?:last|next)|m&m|case report|morning report|mksap|clinic (?:is )?closed|insurance year|school (?:starts|ends|begins)|ramadan|flu shots|by then|write-?up|report is due|reply|feedback|due to you|i (?:start|begin|leave|return|am off|will|have|am|can|could)|i'(?:m|ll)|my plan|you (?:told|said|wrote|gave|asked|mentioned)|presentations|my (?:notes|presentation)|the team|told me|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|goal|log\b|week of|service)/gi;

/** Days of offices, houses and rules; a patient's words beside them weigh more. */
const OFFICE =
  /\b(?:(?:is|are) due\b|due (?:on|by|in)\b|deadline|forms?\b|fmla|court\b|jury|licen[cs]e|cme\b|board (?:review|question)|posted|issued|dated|recall(?:ed|s)?\b|closed|closure|expires?\b(?! (?:on|at) the)|auth(?:orization)?\b|formulary|polic(?:y|ies)|downtime|upgrade|resets?\b|renew\w*|in effect|effective|holiday|(?:flu|covid) (?:shots|vaccines|season)|insurance|enroll|\bfda\b|\bcms\b|\bcdc\b|nccn|\baha\b|\bada\b|kdigo|uspstf|\bdea\b|new (?:interns|residents)|shift\b|my week)/gi;
/** So near. */
const OFFICE_REACH = 25;
/** Somebody did or got something. */
const HAPPENED =
  /\b(?:he|she|they|his|her|hers|him|them|was|were|had|has|since|last|still|again|came|went|left|got|sent|rec'?d|gave|given|done|took|taken|found|doi|op (?:day|date)|lkw|lkn|ltf|ega|egd|tte|tee|pet|bcx|ucx|cbc|bmp|cmp|cxr|eeg|emg|e[ck]g|lp|us|bronch|path|stress|holter|dexa|eus|ercp|mrcp|ultrasound|(?:hb)?a1c|psa|tsh|cr|na|wbc|plts?|bun|egfr|ef|inr|hgb|lactate|iud|picc|foley|port|line|drain|knee|hip|repair|fracture|fx|episode|attack|flare|event|cycle|c\d+|d\d+|[a-z]\w{1,13}ed)\b|\b(?:of|at) \d+(?:\.\d+)?%? on\b/gi;

export const rule: Rule = {
  id: "date",
  check: "identifiers",
  tier: "context",
  title: "Dates",
  find: (reading) => {
    const spans = dates(reading.text).filter(
      (span) => isPatients(reading, span) && !isLinked(reading.text, span),
    );
    if (spans.length === 0) return [];
    const distanceTo = distances(reading, spans);
    const near: Near = {
      text: reading.text,
      patients: distanceTo(PATIENTS),
      own: distanceTo(OWN),
      office: distanceTo(OFFICE),
      happened: distanceTo(HAPPENED),
    };
    return spans
      .filter((span) => isOfPatient(near, span))
      .map((span) => ({
        ...span,
        message:
          "This may be the day on which something happened to a patient. With the place it can show who it was; the year or “last spring” is enough.",
      }));
  },
};

function dates(text: string): Span[] {
  const sure = atWords(text, SURE)
    .filter(({ 0: words, index }) =>
      isDate(words, text.slice(index + words.length, index + words.length + 8)),
    )
    .map(({ 0: words, index }) => ({ start: index, end: index + words.replace(/[ .,]+$/, "").length }));
  const short = atWords(text, SHORT)
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter((span) => (ON.test(before(text, span, 16)) || isLikeDay(text, span)) && !isShare(text, span))
    .filter((span) => !holds(sure, span.start));
  return [...sure, ...short];
}

/** "may 5 patients", "march 3 miles": verbs are in small letters. */
function isDate(words: string, after: string): boolean {
  if (/\b(?:may|march|mar)\b/.test(words) && !/\d(?:st|nd|rd|th)|\d{4}|^\d/.test(words)) return false;
  // "1.12.14" may be a version, "12.5.10" a section.
  if (/^\d{1,2}\.\d{1,2}\.\d{2}$/.test(words)) return !/^\.?\d/.test(after) && words.length > 6;
  return true;
}

/** "08/14", "2/27", and what opens a list's item. */
function isLikeDay(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end);
  const left = before(text, span, 16);
  if (/^(?:.*[-*•] |)$/.test(text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start).slice(0, 8)))
    return true;
  return (
    /^(?:0\d\/\d\d|\d{1,2}\/0[1-9]|\d{1,2}\/(?:1[3-9]|2\d|3[01]))$/.test(words) &&
    /(?:[a-z'),;:]|^) *$/i.test(left)
  );
}

/** In a row of days, as "- 1/17 resection", "1/20: fever". */
function isInTimeline(text: string, span: Span): boolean {
  return (
    (span.start > 0 &&
      /(?:^|\n)[ \t]*(?:[-*•] )?(?:on )?$/i.test(text.slice(Math.max(0, span.start - 20), span.start))) ||
    /^:? ?(?:->|→)/.test(behind(text, span))
  );
}

/** "of 3/4 of the lung", "from 2/10 to 7/10" */
function isShare(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end);
  if (
    /\/(?:5|6|10|15|30|22)$/.test(words) &&
    /\b(?:pain|strength|score|scale|moca|mmse|murmur|gcs|power|phq|rated?)\b/i.test(before(text, span, 60))
  )
    return true;
  return (
    /^ of (?:the|his|her|a)\b/.test(behind(text, span)) ||
    /\b(?:score|pain|strength|moca|mmse|gcs)(?: (?:is|was|of|from))? $/i.test(before(text, span))
  );
}

/** In `[[2026-10-15 Osei]]` it is the name of a note; before `[[Amara Osei]]` it tells when somebody said so. */
function isLinked(text: string, span: Span): boolean {
  return /\[\[[^\]]*$/.test(before(text, span)) || /^(?:[^[]*\]\]|,? ?\[\[)/.test(behind(text, span, 40));
}

/** A feast, or a month with its year, is a patient's day only where something happened to one. */
function isVague(words: string): boolean {
  return !/\d/.test(words) || /^[A-Za-z.]+,? \d{4}$/.test(words);
}

const REACH = 60;

/** "worse since Thanksgiving" */
const isSince = (text: string, span: Span): boolean => /\bsince (?:the )?$/i.test(before(text, span, 12));

interface Near {
  readonly text: string;
  readonly patients: Distance;
  readonly own: Distance;
  readonly office: Distance;
  readonly happened: Distance;
}

function isOfPatient({ text, ...near }: Near, span: Span): boolean {
  const [patients, own] = [near.patients(span), near.own(span)];
  if (own < patients) return false;
  if (isVague(text.slice(span.start, span.end))) return patients < REACH || isSince(text, span);
  if (patients < Infinity) return true;
  return (
    own === Infinity &&
    near.office(span) > OFFICE_REACH &&
    (near.happened(span) < Infinity || isInTimeline(text, span))
  );
}

export const examples: Examples = {
  found: [
    "She was admitted on ⟦3/14/2024⟧ with pneumonia.",
    "My patient had surgery on ⟦March 14th⟧.",
    "67M admitted ⟦14 Mar 2024⟧ with sepsis.",
    "The patient was discharged on ⟦2024-03-14⟧.",
    "The patient died on the ⟦3rd of May⟧.",
    "pt seen ⟦03.14.2024⟧ for follow-up",
    "He was diagnosed with leukemia. The biopsy was on ⟦Feb. 2, 2025⟧.",
    "A 45-year-old woman was intubated on ⟦the 14th⟧.",
    "Pt s/p appendectomy on ⟦3/14⟧, now febrile.",
    "My patient underwent CABG on ⟦July 1, 2023⟧ and did well.",
    "The patient's last visit was ⟦14-Mar-2024⟧.",
    "Our patient fell on ⟦March fourteenth⟧ and broke a hip.",
    "67M had a seizure on ⟦3-IX-2025⟧ and again ⟦03NOV25⟧.",
    "The patient left the hospital on the ⟦twenty-ninth of November⟧.",
    "The patient's LVAD, implanted ⟦8/30/2023⟧, is alarming.",
    "Our patient goes to the OR on Thursday ⟦the 26th⟧.",
    "The patient's course:\n- ⟦1/17⟧ elective sigmoid resection\n- ⟦1/20⟧ ileus",
    "35F with CF was listed on ⟦2/20⟧.",
    "80M from a SNF, third aspiration since ⟦Thanksgiving⟧.",
  ],
  quiet: [
    "Could we meet on March 14 to talk about my patient with lupus?",
    "The patient had 5/5 strength and a 2/6 murmur.",
    "My patient's blood pressure was 120/80.",
    "My exam is on 3/14/2024.",
    "The patient was admitted in 2023.",
    "I will present the patient at the conference on May 3.",
    "The abstract about our patient is due on April 1.",
    "A 67M on 1/2 NS at 75, cared for 24/7.",
    "The patient's pain went from 8/10 to 2/10.",
    "The patient was seen on Tuesday.",
    "My interview in Cleveland is on January 12.",
    "Recall of valsartan on July 2, my patient takes it. Switch?",
    "61F with SCLC: NCCN moved it up on March 12.",
    "The patient needs FMLA, and the form goes out by May 5.",
    "77M on heparin, and the lab has a downtime on 3/8 from midnight.",
    "The patient's prior auth expires 12/31.",
    "18M with hemophilia B (Christmas disease) and a Christmas tree rash.",
    "Patient may 5 times a day walk a little.",
    "The study ran from 3 Nov 2024 to 4 Dec 2025 and had 40 people like this patient.",
    "Lab closes on Thanksgiving. 66M, INR 4.",
    "My patient is well. I can meet you on Thursday the 26th.",
    "Recruitment runs from 3/1/2025 to 8/31/2025. Would this 61M with an EF of 30 fit?",
    "We worked together from January 15, 2026 to November 20, 2026. I saw four patients a day with you.",
  ],
};

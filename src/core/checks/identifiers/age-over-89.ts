/** Ages of ninety and above: so few people have them that they can name one. */
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { MONTH } from "./months";
import { once } from "../once";
import { slim } from "../slim";
import { atWords } from "../word-starts";

const OLD = "(?:9\\d|1[01]\\d|12[0-5])";
const ONES = "(?:one|two|three|four|five|six|seven|eight|nine)";
const OLD_WORDS = `(?:ninety(?:[- ]?${ONES})?|(?:a|one) hundred(?:(?: and)?[- ](?:${ONES}|ten|eleven|twelve))?)`;
const ANY = `(?:${OLD}|${OLD_WORDS})`;
const NO_UNIT =
  "(?![\\d%/:]|\\.\\d|,\\d| ?(?:percent|%|mg|mcg|ml|kg|lbs?|pounds|cm|mm|bpm|beats|days?|weeks?|months?|hours?|hrs?|min|minutes|miles|beds|th|st|nd|rd|degrees|f\\b|points?|patients|people|on room air|systolic|over|to|into|out of|of|and a half|or so)\\b|-(?:day|week|month|hour|minute|bed|mile|item|point|page|degree))";
const PATTERNS = [
  new RegExp(
    `(?:^|[^\\w.,$/-])(${ANY})[- ]{0,2}(?:years?|yrs?|yr|y)(?:[- ]?(?:\\/|\\.)? ?o(?:ld|\\.|\\b)|[- ]+of[- ]age|[- ]young)`,
    "gi",
  ),
  new RegExp(`\\bage[ds]?[:, ]+(?:(?:is|was|of|at) )?(${ANY})\\b${NO_UNIT}`, "gi"),
  new RegExp(
    `\\b(?:man|woman|gentleman|lady|patient|person|elder|widow|widower|veteran|nun|farmer) of (${ANY})\\b${NO_UNIT}`,
    "gi",
  ),
  new RegExp(
    `\\b(?:died|dies|passed(?: away)?|lived to|lives?) (?:on [\\w/]{3,9}(?: \\d{1,2})? )?(?:at |be |to be )(?:the age of )?(${ANY})\\b${NO_UNIT}`,
    "gi",
  ),
  new RegExp(`\\b(?:call(?:s|ed)|ma[dk]es?|lists?) (?:him|her|them) (${ANY})(?=[.;,!?)]|$)`, "gi"),
  new RegExp(
    `\\b(?:chart|form|record|licen[cs]e|wristband|passport|triage note)s? (?:says?|shows?|reads?|has|lists?) (${ANY})(?=[.;,!?)]|$| (?:but|and|so|as)\\b)${NO_UNIT}`,
    "gi",
  ),
  new RegExp(`\\b(?:he|she) (${ANY})(?=[.;,!?)]|$| and (?:he|she)\\b)`, "gi"),
  new RegExp(`(?:\\bat |[.!?] |^)["“]?(${OLD_WORDS})(?=["”?.!]|, (?:and|but) (?:he|she|still)\\b)`, "gim"),
  new RegExp(`\\b(${ANY}) next birthday\\b`, "gi"),
  new RegExp(`\\b(?:reached|still \\w+ing at) (${ANY})\\b${NO_UNIT}`, "gi"),
  new RegExp(`\\bat (${ANY}),? (?:he|she|they)\\b`, "gi"),
  new RegExp(`\\((${OLD}) ?(?:yrs?|years?|y)\\)|\\b(${OLD})\\/[MF]\\b|\\b[MF]\\/(${OLD})\\b(?![/.])`, "g"),
  new RegExp(
    `(?:^|[^\\w.,$/-])(${OLD}) ?(?:[MF]|[mf](?= (?:w\\/|with|c\\/o|s\\/p|h\\/o|pmh))|♀|♂|y(?= ?[,;|)])|y ?[MF])(?![\\w/])`,
    "g",
  ),
  new RegExp(`(?:^|[^\\w.,$/-])(${OLD})[- ](?:male|female|man|woman|lady|gentleman)\\b`, "gi"),
  new RegExp(
    `\\b(?:turn(?:s|ed|ing)|celebrat\\w+ (?:his|her|their|a) )(?: just)? ?(${ANY})(?:th|st|nd|rd)?\\b${NO_UNIT}`,
    "gi",
  ),
  new RegExp(`\\b(${OLD}(?:th|st|nd|rd)|${OLD_WORDS}(?:ieth|th|first)?) birthday\\b`, "gi"),
  new RegExp(
    `\\b(?:he|she|they|who|patient|pt|mother|father|mom|dad|grandmother|grandfather|husband|wife|woman|man|lady|gentleman)(?:'s| is| was|'s just| is now| is already| is only| is almost| will be|,| \\()(?: now| just| already| only| really| actually)? ?(${ANY})(?=[.,;!?)]|$| and\\b| but\\b| now\\b| years?\\b| with\\b| who\\b| this\\b| next\\b| in (?:may|june|july)\\b)`,
    "gi",
  ),
];
const patterns = once(() => PATTERNS.map(slim));
/** "Ms. Hall, 90, came", "Mrs. Hall (91)", "a retired judge, 95, with" */
const BESIDE = new RegExp(`[A-Za-z.]"?(?:, \\(?| \\()"?(${OLD})"?(?=,(?! \\d)|[;)]| and (?!\\d))`, "g");
/** Right before it: somebody, not a paper or a street. */
const SOMEONE =
  /(?:\b(?:an?|the|my|our|his|her|their) (?:(?!was |is |were |had |has )[\w'-]+ ){0,3}[\w'-]+|\b[A-Z][\w.'-]*)"?,? [("]{0,2}$/;
/** "The elder is 99;" */
const IS = new RegExp(
  `\\b(?:is|was|turn(?:ed)?|nearly|almost|now|be|shy of|close to|approaching|celebrated) (${ANY})(?=[.;,!?)]| and (?:\\w+s|still|has|was|is|s?he|they)\\b| in (?:${MONTH}|the \\w+)|(?: and)? still\\b| but\\b| if\\b| on the (?:ward|unit|floor)\\b| now\\b| this\\b| next\\b| himself\\b| herself\\b| when\\b| since\\b)`,
  "gi",
);
const WORD =
  /\b((?:super)?centenarian|nonagenarian)\b(?! (?:literature|stud\w+|research|cohorts?|data|papers?|genes?))/gi;

export const rule: Rule = {
  id: "age-over-89",
  check: "identifiers",
  tier: "hard",
  title: "Age over 89",
  find: (reading) =>
    allAges(reading)
      .filter(
        (span) => !isThing(reading.text, span) && !isOwn(reading.text, span) && !isOfMany(reading.text, span),
      )
      .map((span) => ({
        ...span,
        message: "Few people reach this age, so it can tell who it is. “Over 89” says enough.",
      })),
};

/** Each of the patterns has one of these in it. */
const OLD_AT_ALL = /9\d|1[012]\d|ninety|hundred|centenarian|nonagenarian/i;

function allAges(reading: Reading): Span[] {
  const { text } = reading;
  if (!OLD_AT_ALL.test(text) || reading.patients.isOrdinary) return [];
  return [
    ...[...patterns(), WORD].flatMap((pattern) => agesOf(text, pattern)),
    ...agesOf(text, IS).filter((span) => isSomebody(text, span)),
    ...agesOf(text, BESIDE).filter((span) => isBeside(reading, span)),
  ];
}

function agesOf(text: string, pattern: RegExp): Span[] {
  return atWords(text, pattern).map(({ 0: all, 1: first, 2: second, 3: third, index }) => {
    const age = first ?? second ?? third ?? "";
    const start = index + all.indexOf(age);
    return { start, end: start + age.length };
  });
}

function isBeside({ text, patients }: Reading, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  if (!SOMEONE.test(before) || NO_AGE.test(before)) return false;
  return patients.isAbout(span.start) || isSomebody(text, span);
}

const THING =
  /^[- ]{0,2}(?:years?|yrs?)[- ]?old[- ]+(?:(?!in |at |of |to |from |who |with |and |man|woman|gentle|lady|patient|male|female)\w+ ){0,2}(?:hospital|building|institution|school|house|tradition|university|company|tree|clinic|program|idea|paper|church|bridge|wine|journal|debate|theory|method|trick|law|study|drug|instrument|record|photo|city|town|society|library|bell|organization)/i;
const THING_BEFORE =
  /\b(?:(?:hospital|building|institution|school|house|university|company|tree|clinic|program|church|bridge|journal|drug|society|library|it|this|that|which)(?:'s| is| was| turned| turns)(?: now| over| about| almost| nearly)? ?|(?:temp\w*|tmax|fever) ?(?:of|is|was|to)? ?)$/i;

function isThing(text: string, { start, end }: Span): boolean {
  return (
    THING.test(text.slice(end, end + 60)) || THING_BEFORE.test(text.slice(Math.max(0, start - 40), start))
  );
}

const SOMEBODY =
  /\b(?:he|she|patient|pt|elder|man|woman|lady|gentleman|mother|father|grandmother|grandfather|husband|wife|widow(?:er)?|veteran|residents?|mr|mrs|ms|born|oldest|nun|priest|farmer)\b/i;
const NO_AGE =
  /\b(?:score|percent\w*|rate|pulse|sat|sats|spo2|bp|pressure|temp\w*|weight|hr|room|page|chapter|count|number|average|mean|median|grade|level|glucose|sodium|creatinine|o2|saturation|ef|fev1|egfr|hba1c|mmhg|iq|fever)\b/i;
const NEAR = 60;

function isSomebody(text: string, { start }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .replace(/\b(Mr|Mrs|Ms|Dr|[A-Z])\./g, "$1")
      .split(/[.!?]\s|\n\n/)
      .at(-1) ?? "";
  return SOMEBODY.test(before) && !NO_AGE.test(before);
}

/** "Patients aged 90 and older", "the average age was 91" */
const MANY_BEFORE =
  /\b(?:average|mean|median|max(?:imum)?|minimum|patients|adults|people|persons|those|men|women|residents|participants|individuals|anyone|ages?|aged) (?:age )?(?:was |is |of |were )?(?:were |are |who are |who were )?(?:aged? )?$/i;
const MANY_BEHIND = /^ ?(?:\+|(?:years? )?(?:and|or) (?:older|over|above|up|more|beyond))/i;

function isOfMany(text: string, { start, end }: Span): boolean {
  if (MANY_BEHIND.test(text.slice(end, end + 20))) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    MANY_BEFORE.test(before) &&
    /average|mean|median|max|patients|adults|people|persons|those|(?:^|\s)(?:wo)?men|residents|participants|individuals|anyone/i.test(
      before,
    )
  );
}

/** The writer's own people are no patients. */
const OWN =
  /\bmy (?:own |great-?|late |dear )*(?:grand\w+|gran|nana|aunt|uncle|mother|father|mom|dad|neighbor|family|oma|opa|abuel\w)\b[^.!?\n]{0,40}$/i;

function isOwn(text: string, { start }: Span): boolean {
  return OWN.test(text.slice(Math.max(0, start - 70), start));
}

export const examples: Examples = {
  found: [
    "The patient's chart says ⟦91⟧, but the son knows better.",
    "The patients are husband and wife, he ⟦94⟧ and she ⟦92⟧.",
    "Should we start dialysis at ⟦ninety-one⟧?",
    "The patient called herself ⟦ninety-eight⟧ next birthday.",
    "Mrs. Hall (⟦91⟧) fell.",
    "The patient passed on 12/27 at ⟦103⟧, in her sleep.",
    "A ⟦92⟧-year-old woman fell at home.",
    "Ms. Hall, ⟦90⟧, came with her daughter.",
    "She is ⟦90⟧ since last month.",
    "One of the residents, ⟦101⟧ and sharper than I am, asked for you.",
    "She is just shy of ⟦100⟧.",
    "My patient is a retired judge, ⟦95⟧, with aortic stenosis.",
    "Mr. D. is ⟦91⟧ but runs.",
    "⟦93⟧M with chest pain",
    "⟦97⟧ yo F s/p hip fracture",
    "The patient, aged ⟦94⟧, walks alone.",
    "She turned ⟦101⟧ last month.",
    "a ⟦ninety-three⟧-year-old man",
    "Age: ⟦91⟧",
    "He is ⟦96⟧ and lives by himself.",
    "Our ⟦centenarian⟧ went home.",
    "pt is a ⟦95⟧ y/o male",
    "She died at the age of ⟦one hundred and two⟧.",
    "It was his ⟦100th⟧ birthday on the ward.",
  ],
  quiet: [
    "On the third day we drove from the canyon to the lake, with a stop for bread and coffee. The motel had a pool of the size of a table, and the owner, who is 94, still does the check-in herself. The tour the next morning was worth every dollar. If I had to do it again I would stay two nights, and take cash and more water.",
    "My patient was tachycardic, 118, and hypotensive.",
    "The patient was hypoxic, 90, on room air, and her sugar was high, 110, and then low.",
    "It is in Nature Medicine, 92, 1104, and J Clin Oncol, 91, 2013.",
    "An 89-year-old woman fell at home.",
    "A 90-day course of 100 mg, 95 % done",
    "She is in her nineties.",
    "The hospital is 120 years old, in a 95-year-old building.",
    "SpO2 was 92 on room air, and the pulse 96.",
    "My grandmother is 94 and well.",
    "He has 99 percent of the points, 94 of 100.",
    "The study took 90 patients and 101 controls.",
    "I scored 95 on the shelf exam.",
    "Room 92, at 9:15, page 101",
    "BP 92/60, weight 95 kg",
    "$93M went to the center.",
  ],
};

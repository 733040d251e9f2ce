/** Words that tell of one patient, of illness, or of the writer's own affairs. */

import { letters } from "./letters";
import { matchesNear, placesOf } from "./nearby";
import { byLetter, inOrder, slim } from "./slim";

/** Alternatives of short words, so that they stay linear. They are read over a whole text with blanks for line ends. */
const words = (alternatives: string, end = ""): RegExp =>
  slim(new RegExp(`\\b(?=\\w)(?:${byLetter(alternatives)})${end}`, "gi"));

const AGED =
  "(?:years?|yrs?|months?|mos?|weeks?|wks?|days?)[- ]?old[- ]+(?:\\w+[- ]){0,6}?(?:man|woman|male|female|boy|girl|" +
  "lady|gentleman|guy|patient|pt|infant|baby|newborn|toddler|child|kid|teen|m|f|mother|father|mom|dad|g\\d|gravida|primi\\w*|" +
  "nulli\\w*|multi\\w*|veteran|with|who|whose|w|presenting|presents|presented|admitted|s\\/p|c\\/o|smoker|diabetic)\\b";

/** What makes of a patient a quality, or patients in general. */
export const NO_PATIENT = slim(
  new RegExp(
    "s?'?s?[- ](?:care|safety|population|education|experience|advoca|satisfaction|panel|volume|flow|engage|cent|inter|contact|" +
      "portal|rights|encounter|communicat|outcome|handoff|load|list|facing|side|simulat|privacy|confidential|information|data|" +
      "teach|explanation|mentor|person\\b|guid|way|manner|listen|and kind|and (?:kind|thoughtful|generous|clear)|ear|relation|" +
      "perspective|presentation|need|quality|reported|level|management|volunteer|transport|navigat|access|identif|instructor|" +
      "attending|coach|leader|physician|enough|with me\\b|with my\\b|best\\b|values|point|view|voice|story|stories|note\\b|notes\\b)",
    "iy",
  ),
);

/** A patient as somebody, unless `NO_PATIENT` stands behind. */
export const A_PATIENT = new RegExp(
  "(?:^|[.:|(!?*-] *)patient\\b(?=.)|" +
    "\\b(?:the|my|our|this|that|a|an|one|another|first|second|new|last|his|her|same|sick|dying|elderly|young|male|female|icu|clinic) " +
    "(?:[\\w-]+ )?(?:[\\w-]+ )?(?:patient|pt|inpatient)\\b|\\b(?:saw|seeing|seen|re|regarding|about|for|on|with|of) (?:patient|pt)\\b",
  "gi",
);

const STRONG_PARTS = [
  "(?:one|two|three|some|many|few|couple) of (?:my|our|the|his|her|your|their) (?:\\w+ )?(?:patients|pts)\\b",
  "patient (?:is|was|has|had|named|called|who|reports|denies|states|presents|presented|came|lives|died|#|\\d)",
  "patient's (?!perspective|needs?|best|values|point|view|voice|side|shoes)",
  "pts?\\b(?! (?:school|program|student|session|evaluation|and ot|\\())",
  "\\d{1,3} ?-? ?(?:y\\/?o\\b|y\\.o\\.?|yom\\b|yof\\b|yr? ?[mf]\\b)",
  AGED,
  "(?:mrn|medical record (?:number|no)|dob|date of birth|admit(?:ted)? date|admission date|date of admission|discharge date|" +
    "date of service|chief complaint|hpi|pmh|pmhx)\\b",
  "(?:she|he|they|who|was|were|been|got|is|being|and) (?:\\w+ly |then |first )?(?:re-?)?admitted (?:to (?:the |our |an? )?" +
    "(?:hospital|icu|micu|sicu|picu|nicu|ccu|floor|ward|service|medicine|surgery|psych|obs|ed\\b|er\\b|inpatient|unit|team)|" +
    "for|with\\b(?! a scholarship)|on|from|overnight|last|yesterday|again|here|via)",
  "(?:present(?:s|ed|ing)|came in|comes in|brought in|coming in|seen) (?:\\w+ )?(?:by (?:ems|police|ambulance|his|her|their|family|paramedics|squad)|after|with|c\\/o|complaining|for evaluation|" +
    "to (?:the |our |an )?(?:ed|er|emergency|clinic|office|hospital|urgent)|in (?:the )?(?:ed|er|clinic))\\b(?! (?:honors|you|my))",
  "(?:was|were|been|is|got|recently|newly) (?:\\w+ly |just |first )?(?:diagnosed|discharged|" +
    "intubated|extubated|hospitalized|transfused|resuscitated|coded)\\b",
  "(?:post-?op(?:erative)? day|pod ?#?\\d|hospital day|hd ?#?\\d|s\\/p|h\\/o|c\\/o|p\\/w|bib ?ems)\\b",
  "i (?:\\w+ )?(?:examined|treated|admitted|evaluated|took care of|cared for|took a history|consented|" +
    "helped (?:care|treat|deliver)|scrubbed in on)\\b(?! myself)",
  "case of (?:an? )?(?:\\d|man|woman|boy|girl|young|elderly|mr|mrs|ms)",
  "(?:patient|pt) ?(?:name|id)?:",
];

/** One of these is enough: the sentence is about one patient. */
export const STRONG = words(`(?:${inOrder(STRONG_PARTS)})`);

/** "67M": this one minds capitals. */
export const STRONG_SIGNS = new RegExp(
  "(?:^|[^\\w$.°-])(?:[1-9]\\d?|1[01]\\d) ?-?(?:[MF]|male|female|man|woman|boy|girl)\\b(?![- ]?(?:students|residents|\\d))",
  "g",
);

/** Before "grandmother": it is the writer's, or the reader's. */
export const NOT_THEIRS = /\b(?:my|your|our)(?: own| old| late)? $/i;
/** Behind "the man": somebody in the writer's own life. */
export const WHO_TAUGHT = /^ who (?:taught|raised|hired|trained|showed|drove) (?:me|us)\b/i;

/** Where people of a school or a house work whom no patient comes to see. */
export const OFFICE =
  "(?:[a-z-]+ )?(?:education|advising|registrar(?:'s)?|dean(?:'s)?|financial aid|student affairs|volunteer|admissions|human resources|research) office|registrar|front desk|library";
/** Behind "Mr.": somebody who works there. */
export const AT_WORK = new RegExp(
  `^\\.? [A-Z][\\w'-]*(?: [A-Z][\\w'-]*)? (?:in|from|at|of) (?:the|our) (?:${OFFICE})\\b`,
);

/** People in a clinic's words; with illness they tell of a patient. */
export const PERSON = words(
  "mrs?|ms|miss|señora?|señorita|doña|man|woman|boy|girl|lady|gentleman|infant|baby|newborn|toddler|neonate|preemie|amputee|inmate|child|kiddo|teenager|veteran|widow(?:er)?|grandmother|grandfather|(?:subject|participant) [a-z]{0,5}-?\\d\\w*|" +
    "(?:his|her|their|the|whose|patient's|\\w+'s) (?:mother|father|mom|dad|wife|husband|son|daughter|sister|brother|parents|family|spouse|caregiver|aunt|uncle|niece|nephew|neighbor|employer|boss|landlord|roommate|partner)",
  "\\b",
);

export const PRONOUN = words("he|she|they|his|her|hers|him|them|their", "\\b");

/** How names of illnesses, operations and drugs end. */
const ENDS = byLetter(
  "itis|emia|ectomy|otomy|ostomy|plasty|oma|osis|pathy|uria|pril|olol|statin|sartan|cillin|mycin|azole|prazole|xaban|mab|gliflozin|gliptin|idone|azepam|acetam|gabalin|triptan|setron|dipine|semide|thiazide|floxacin|cycline|parin|glutide|patide|tinib|ciclib",
);

/** Words of illness and its care. */
export const CLINICAL = words(
  "preemie|proband|isolette|incubator|admi(?:t|ssion)|discharg|diagnos|present(?:s|ed|ing) (?:to|with)|hospital(?!ity)|symptom|pain\\b|fever|cough|dyspnea|nausea|vomit|stroke|seizure|cancer|" +
    `(?=\\w{6})(?=\\w+(?:${ENDS})\\b)(?!\\w*(?:diploma|aroma|ahoma|tacoma|sonoma|chromosome))\\w+|coma\\b|` +
    "(?:k|na|hgb|hb|plts?|anc|bun|ph|pco2|ldh|crp|esr|tsh|ast|alt|ef|bmi|t|temp|rr|map|gcs|fio2|ck|bnp|psa) {0,2}[<>:= ] ?(?:is |of |was )?\\d\\S*|eeg\\b|emg\\b|potassium|sodium|" +
    "tumor|lesion|mass\\b|biops|chemo|radiation|surger|surgical|underwent|intubat|icu\\b|micu|sicu|nicu|picu|ccu\\b|ed\\b|er\\b|emergency|clinic\\b|ward\\b|bp\\b|hr\\b|spo2|sats?\\b|labs\\b|creatinine|" +
    "cr\\b|crcl|inr\\b|hgb|hemoglobin|hba?1c|a1c|wbc|troponin|lactate|\\d ?mg\\b|\\d ?mcg\\b|\\d ?units\\b|mri\\b|ct\\b|ekg|ecg|echo\\b|x-?ray|ultrasound|cxr|diabet|hypertens|afib|copd|chf|htn|dm2?\\b|ckd|aki\\b|mi\\b|" +
    "pregnan|gravida|g\\dp\\d|allerg|medication|insulin|warfarin|heparin|apixaban|metformin|aspirin|lithium|prednisone|fractur|infection|sepsis|septic|overdose|ulcer|bleed|wound|fallen|nurse (?:told|said|called|asked|page)|died|expired|passed away|" +
    "hospice|follow(?:ed)?[- ]?up (?:appointment|visit)|pneumon|asthma|lupus|anemi|leukemi|arrest\\b|emboli|dvt\\b|cirrhos|hepat|renal|kidney|liver|cardiac|heart (?:attack|failure)|lung|headache|migraine|thrombo|shock\\b|syncop|chest|abdom|tubercul|tb\\b|palliat|als\\b|parkinson|alzheimer|vent\\b|ventilator|trach|amput|scrubbed|healed|terminal(?:ly)? (?:ill|cancer)|end[- ]of[- ]life|goals of care|dnr\\b|code status|unconscious|feeding tube|covid|influenza|flu\\b|o2\\b|iv\\b|dlco|\\blp\\b|pred\\b|vaccin|shingrix|chart\\b|inhaler|(?:my|the|first) code\\b|compressions|ward\\b|rounds\\b|ulcer|relapsed|nicu|\\bor\\b (?:table|at)|shift\\b|revision|scan\\b|resection|tachycard|service again|visit\\b|wheelchair|crutches|prosthe|bandage|bleeding|blood|glucose|sugar|otoscope|ear\\b|stethoscope|dialysis|transplant|transfus|stent|cath\\b|rash|swelling|injur|fell\\b(?! asleep| in love| short)|depress|suicid|psychos|psychiatric|dement|delirium|confus|" +
    "treated|treatment|relapse|remission|vaccin|prescri|dose|hx\\b|dx\\b|tx\\b|rx\\b|r\\/o|w\\/|vitals|exam(?:ination)? (?:show|reveal|notable)|nursing home|rehab|ambulance|ems\\b|bedside|consult|prognosis|illness|disease|syndrome",
);

/** What else is only said at a bedside, or asked for in a form of the ward. */
export const AT_BEDSIDE =
  /\b(?:(?:bed|room|rm)\b:? ?\d|age:|walkers?\b|canes?\b|numb|slurr|swollen|puffy|edema|dizz|short of breath|wheez|oxygen|pills?\b|appetite|swallow|gave out|could not stand|nurses?\b|bedside|wheelchair)/i;

/** A writer's own affairs: school, meetings, applications. */
export const OWN = words(
  "interview|conference|match(?:ed|ing)?\\b|residency|fellowship|application|appl(?:y|ied|ying)|medical school|med school|my school|undergrad|college|university|my letter|letter of|recommendation|" +
    "meet(?:ing)?\\b|zoom|agenda|abstract|poster|manuscript|paper\\b|submit|deadline|step ?[123]|shelf|exam\\b|mcat|usmle|comlex|rank|personal statement|cv\\b|resume|mentor|grand rounds|symposium|workshop|research|" +
    "sub-?i\\b|away rotation|accepted|program|schedule|semester|graduat|curriculum|lecture|seminar|scholarship|award|grant|journal club|career|introduc|course|calendar|your time|your advice|your feedback|next steps",
);

export const FIRST_PERSON = words("i|i'm|i've|i'd|i'll|my|me|we|our", "\\b");

/** Nobody real, or the writer's own illness and admission to a school: no patient, whatever else is said. */
export const NOBODY = words(
  "movie|novel|fictional|documentary|tv show|vignette|question (?:stem|bank)|practice (?:question|case)|board question|standardized patient|" +
    "simulated|mannequin|manikin|osce|i (?:was|am|got|have been|had been|'ve been) (?:\\w+ )?(?:admitted|accepted|diagnosed|discharged|hospitalized)|" +
    "admitted to (?:\\w+ )?(?:med|medical|law|graduate|nursing) school|admitted to (?:the bar|\\w+ (?:university|college))",
  "\\b",
);

/** Somebody is introduced; in a text with illness in it, that is a patient. */
export const INTRODUCED = words(
  "(?:man|woman|gentleman|lady|boy|girl|kid|child|baby|infant|veteran|guy|teenager|mother|father|grandmother|grandfather) " +
    "(?:named|called|by the name of|whose name|i(?:'ll| will) call)\\b",
);

/** "the Kowalczyk family", "the Thibodeaux twins"; this one minds capitals. */
export const FAMILY =
  /\b[Tt]he \p{Lu}[\p{L}'-]{2,20} (?:family|twins?|triplets|baby|babies|kids|children|sisters|brothers|siblings|boys?|girls?|couple|household)\b(?! (?:foundation|fund|endow|chair|professor|scholar|award|gave|donat|center|medicine|practice|lab))/gu;

/** "His name is …": of whom the sentence before speaks. */
export const NAMING = words("(?:his|her|their|whose) (?:\\w+ )?name(?:'s| is| was)\\b");

/** "four patients a day", "patients wait": nobody in particular. */
export const IN_GENERAL = words("patients\\b");

/** Somebody at work is spoken of. */
export const STAFF = words(
  "dr|prof|professor|nurse|attending|resident|fellow|intern|co-?intern|co-?resident|colleague|mentor",
  "\\b",
);

const titled = letters(
  () =>
    /\b(?:Mrs?|Ms|Miss|[Pp]atient|[Pp]t|named|called)\.? (\p{Lu}\p{Ll}[\p{L}'-]{0,20}(?: \p{Lu}\p{Ll}[\p{L}'-]{0,20}){0,2})/gu,
);
const aged = letters(
  () =>
    /(?:^|[^\p{L}])(\p{Lu}\p{Ll}[\p{L}'-]{0,20}(?: \p{Lu}\p{Ll}[\p{L}'-]{0,20}){0,2}),? (?:on rounds, )?(?:is |was )?(?:\(|an? |the |our )?\d{1,2}(?:[- ]?(?:year|y\/?o)| ?[MF]\b)/gu,
);
const AGE = /\d(?:[- ]?(?:year|y\/?o)| ?[MF]\b)/g;
/** As far from an age as three names before it may begin. */
const AGED_REACH = 120;

/** @returns patients' names, as the first group, behind a title or "named", and then before an age */
export function* namedPatients(text: string): Iterable<RegExpExecArray> {
  yield* text.matchAll(titled(text));
  yield* matchesNear(text, aged(text), { places: placesOf(text, AGE), before: AGED_REACH, behind: 20 });
}

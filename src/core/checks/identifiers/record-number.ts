/** Medical record numbers. */
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { isAmount, isPublic } from "./codes";
import { codesIn, keyword, keyworded, lastGroups, NUMBER, saying } from "./numbers";

const SURE = keyword(
  `u?mrns?|m\\.r\\.n|emrns?|mr ?(?:#|no\\b)|medrec|(?:medical|med|health|hospital|hosp|patient|pt|pat|clinic|clinical|chart|unit|client|resident|admission|bed card|wristband|face ?sheet)(?:'?s)? ?(?:records?|rec|charts?|file|folder)?\\.?(?:[ _-]|\\b)?${NUMBER}|` +
    `(?:emr|ehr|epic|cerner|meditech|athena|pas|him|hims|vista|his) ?${NUMBER}|nhs(?: ${NUMBER})?|chi ${NUMBER}|ur ${NUMBER}|urn|hn|hosp\\. ?no|(?:medical |health |hospital )?(?:record|chart|file|folder) ?${NUMBER}|record locator|(?:number|no\\.?) for (?:him|her|the patient|this patient)|patid|ptid|patientid|pid`,
);
/** A record with a long number behind it; a short one may count anything. */
const LIKELY = keyword(
  "(?:medical |health |patient |hospital |her |his |their |the )?(?:record|chart)s?|patient|pt|wristband|face ?sheet|(?:their|his|her|our|its) (?:own )?(?:no\\.|number|#|id)(?: for (?:her|him|them|this patient|the patient))?",
);

const CHART = keyword("charts?|records?|wristband|face ?sheet");
/** Where a patient is spoken of, any number may be the patient's. */
const ANY = keyword(NUMBER);
/** `Lopez_Maria_echo_0093314.pdf` */
const IN_FILE_NAME = /[A-Za-z]_(\d{6,10})(?=\.(?:pdf|jpe?g|png|heic|docx?|dcm|mp4|mov|txt)\b)/gi;

export const rule: Rule = {
  id: "record-number",
  check: "identifiers",
  tier: "hard",
  title: "Medical record number",
  find: (reading) =>
    [
      ...keyworded(reading, { words: SURE, digits: 3, takesYears: true }),
      ...keyworded(reading, { words: LIKELY, digits: 5, isLikely: true, isTight: true }),
      ...keyworded(reading, { words: CHART, digits: 7, isTight: true }),
      ...keyworded(reading, { words: ANY, digits: 5, isLikely: true, isTight: true }).filter(({ start }) =>
        reading.patients.isAbout(start),
      ),
      ...lastGroups(reading.text, IN_FILE_NAME),
      ...lastGroups(reading.text, IN_FILE_NAME),
      ...unnamed(reading),
    ].map(saying("This looks like a medical record number, which leads to one patient. Leave it out.")),
};

const SHORTEST = { plain: 7, mixed: 6 };
/** Phones and postal codes have rules of their own; small letters are of genes and drugs. */
const OTHER = /[a-z]|^(?:\d{3}[-. ]\d{4}|\d{5}-\d{4}|1?[-. ]?\d{3}[-. ]\d{3}[-. ]\d{4})$/;
/** A country's prefix, a volume's number, or a study before it. */
const NO_CODE =
  /[+(]\d{0,3}[ )-]*$|\d[:;] ?$|\b(?:irb|protocol|grant|trial|registration|regist\w+|journal|nejm|jama|lancet|study)\b[^.!?\n]{0,40}$/i;
const NEAR = 60;

/** Long codes in a sentence about a patient, without a word that says what they are. */
function unnamed(reading: Reading): Span[] {
  const { text, prose, patients } = reading;
  return codesIn(reading).filter((code) => {
    const { start, value, digits } = code;
    const isLong = digits >= (/^\d+$/.test(value) ? SHORTEST.plain : SHORTEST.mixed);
    if (!isLong || prose[start] === " " || OTHER.test(value) || !patients.isAbout(start)) return false;
    const isNone = NO_CODE.test(text.slice(Math.max(0, start - NEAR), start));
    return !isNone && !isAmount(text, code) && !isPublic(text, code);
  });
}

export const examples: Examples = {
  found: [
    "MRN ⟦00482913⟧ had a second troponin.",
    "Her medical record number is ⟦A-00482913⟧.",
    "**MRN:** ⟦H00238471⟧",
    "| MRN | ⟦44-71-88⟧ |",
    "Chart #⟦20871⟧, seen on rounds",
    "patient ID = ⟦MR-22-1187⟧",
    "hospital no. ⟦448 718 20⟧",
    "The record ending: MRN ending in ⟦4471⟧",
    "I looked up ⟦8837112⟧ (MRN) again.",
    "NHS number ⟦943 476 5919⟧",
    "M.R.N.\n⟦7782019⟧",
    "pt ID: ⟦PX-0093⟧",
  ],
  quiet: [
    "The medical record of 2019 was on paper.",
    "He broke the record in 400 meters.",
    "My AAMC ID is 14882913 and my Step 1 was a pass.",
    "Chart review of 118 cases, 12 excluded.",
    "Patients 18 to 65 took 40 mg; see page 1042.",
    "The patient took 81 mg of aspirin on day 3.",
    "Our study has 1,204 patients in 14 centers.",
    "The patient weighed 70.5 kg with a BP of 120/80.",
    "Record your data by 11/30/2026, please.",
    "My patient number for the log is at 52 now, 300 are needed.",
    "Read record 3 of the course and chart 2.1 in the book.",
  ],
};

/** Medical record numbers. */
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { isOfThing } from "./other-things";
import { keyword, keyworded, lastGroups, NUMBER, saying } from "./numbers";
import { isOfSomebody } from "./somebody";

const SURE = keyword(
  `u?mrns?|m\\.r\\.n|emrns?|mr ?(?:#|no\\b)|medrec|(?:medical|med|health|hospital|hosp|patient|pt|pat|clinic|clinical|chart|client|bed card|wristband|face ?sheet)(?:'?s)? ?(?:records?|rec|charts?|file|folder)?\\.?(?:[ _-]|\\b)?${NUMBER}|` +
    `(?:emr|ehr|epic|cerner|meditech|athena|pas|vista) ?${NUMBER}|nhs(?: ${NUMBER})?|chi ${NUMBER}|ur ${NUMBER}|hosp\\. ?no|(?:(?:medical|health|hospital) (?:record|file|folder)|chart) ?${NUMBER}|(?:number|no\\.?) for (?:him|her|the patient|this patient)|patid|ptid|patientid`,
);
/** A record with a long number behind it; a short one may count anything. */
const LIKELY = keyword(
  `(?:record|file|folder) ?${NUMBER}|(?:medical |health |patient |hospital |her |his |their |the )?(?:record|chart)s?|patient|pt|label|sticker|bracelet|folder|tube|(?:(?:has|have|had|found|find|looked|filed|listed|registered)(?: her| him| them| up)?) under|(?:their|his|her|our|its) (?:own )?(?:no\\.|number|#|id)(?: for (?:her|him|them|this patient|the patient))?`,
);

const CHART = keyword(
  "charts?|records?|bracelet|(?:our|the|their) (?:system|database)|next to (?:his|her|their) name|(?:his|her|their) ids?|epic|cerner|meditech|athena|powerchart|cprs|e[mh]r",
);
/** Nobody but a patient has them. */
const BAND = keyword("wristbands?|armbands?|id bands?|face ?sheets?");
/** Where a patient is spoken of, any number may be the patient's. */
const ANY = keyword(NUMBER);
/** `Lopez_Maria_echo_0093314.pdf` */
const IN_FILE_NAME =
  /[A-Za-z]_([A-Z]{0,4}\d{6,12})(?=(?:_[\w-]{1,20})?\.(?:pdf|jpe?g|png|heic|docx?|dcm|mp4|mov|txt)\b)/gi;

/** `- 2209417 needs a call`, in a list of patients */
const LISTED =
  /^[ \t]*(?:\d{1,2}[.)]|[-*•])[ \t]+(?:[A-Z][A-Za-z.' -]{1,30}, )?(\d{6,9})(?=[ ,:])(?![ ,:]*\d)/gm;

export const rule: Rule = {
  id: "record-number",
  check: "identifiers",
  tier: "hard",
  title: "Medical record number",
  find: (reading) =>
    [
      ...keyworded(reading, { words: SURE, digits: 3, takesYears: true }),
      ...keyworded(reading, { words: BAND, digits: 5 }),
      ...[
        ...keyworded(reading, { words: LIKELY, digits: 5, isLikely: true, isTight: true }),
        ...keyworded(reading, { words: CHART, digits: 7, isLikely: true }),
        ...keyworded(reading, { words: ANY, digits: 5, isLikely: true, isTight: true }).filter(({ start }) =>
          reading.patients.isAbout(start),
        ),
      ].filter((span) => !isOfThing(reading, span) && !isPhone(reading.text, span)),
      ...lastGroups(reading.text, IN_FILE_NAME),
      ...lastGroups(reading.text, LISTED).filter((span) => isListed(reading, span)),
    ].map(saying("This looks like a medical record number, which leads to one patient. Leave it out.")),
};

const PAPERS = /\b(?:pmids?|pubmed|papers?|articles?|invoices?|orders?|phones?|zip)\b/i;

function isListed(reading: Reading, span: Span): boolean {
  const before = reading.text.slice(Math.max(0, span.start - 300), span.start);
  return isOfSomebody(reading, span) && !PAPERS.test(before);
}

function isPhone(text: string, { start, end }: Span): boolean {
  return (
    /^\d{3}[-. ]\d{4}$/.test(text.slice(start, end)) &&
    !/(?:\bno\.?|#) ?$/i.test(text.slice(Math.max(0, start - 5), start))
  );
}

export const examples: Examples = {
  found: [
    "The patient's scan is in letter_⟦80914473⟧_v3.pdf on the drive.",
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
    "Her record in the other system, number ⟦5520918⟧, had no allergies listed.",
    "| Name | MRN |\n|---|---|\n| A. | ⟦2209183⟧ |",
    "MRN ⟦two two zero nine one eight three⟧",
    "MRN⟦4471882⟧ is hers.",
    "%%MRN ⟦48213377⟧%%",
    "MRN ⟦48213377⟧ days after surgery",
    "Her old chart (no. ⟦118-2036⟧) is still on paper.",
    "Can you pull up ⟦4471209⟧ in Epic? She's the one with the PE.",
    "He's ⟦2210087⟧ in our system.",
    "The note is filed under ⟦30-44-88⟧, not under her married name.",
    "The patient's chart ends in ⟦0912⟧.",
    "The wristband had ⟦8841207⟧ on it.",
    "The patient list:\n- ⟦2209417⟧ needs a call\n- ⟦2213056⟧ may go",
    "The number on the form was ⟦4471-20-9⟧ and on her chart something else.",
    "The echo is in Lopez_echo_⟦0093314⟧.pdf.",
  ],
  quiet: [
    "The patient's case went to Epic as INC0448812.",
    "The landlord left us his number, +351 21 555 0143.",
    "The patient's zip code ends in 614.",
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
    "The patient is in the trial NCT01234567 (PMID 33301246).",
    "The patient's platelets were 150000.",
    "The patient is on the poster 20417, and my VSLO ID is 2204417.",
    "The CITI record ID 58210446 came before the first patient.",
    "The hospital's NPI 1548273911 is on the patient's form.",
    "The dataset has 204417 patient encounters from 2015-2022.",
    "Read record 3 of the course and chart 2.1 in the book.",
  ],
};

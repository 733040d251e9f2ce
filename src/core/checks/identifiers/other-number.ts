/** Other numbers that stand for one person or one visit: of studies, samples, claims, cases. */
import type { Examples, Rule } from "../rule";
import { keyword, keyworded, lastGroups, NUMBER, saying } from "./numbers";

const WHAT =
  "study|subject|participant|enrollment|enrolment|randomi[sz]ation|trial|accession|acc|specimen|sample|pathology|path|slide|biopsy|block|barcode|requisition|claim|encounter|visit|admission|episode|prescription|rx|referral|order|incident|police report|report|case|ticket|confirmation|tracking|workers'? comp|wc|inmate|booking|prisoner|detainee|student|employee|donor|recipient|unos|transplant|ems run|run|autopsy|medical examiner|me case|docket|court|probation|cps|apartment|apt|unit|locker|registry|code name";
const SURE = keyword(`(?:${WHAT})'?s? ?${NUMBER}|accession|csn|har|subject|participant`);

/** Who takes part in a study has a code with letters and digits. */
const PARTICIPANT =
  /\b(?:subject|participant|enrollee|volunteer|case|donor)s?,? #?([A-Z]{1,6}-?\d{1,4}(?:-\d{1,6}){0,3})\b(?!\.\d)/gi;

export const rule: Rule = {
  id: "other-number",
  check: "identifiers",
  tier: "context",
  title: "Other number of one person",
  find: (reading) =>
    [
      ...keyworded(reading, { words: SURE, digits: 2 }).filter(
        ({ start, end }) => end - start >= 3 && reading.patients.isAbout(start),
      ),
      ...lastGroups(reading.text, PARTICIPANT).filter(
        ({ start, end }) => /\d{2}/.test(reading.text.slice(start, end)) && end - start >= 5,
      ),
    ].map(saying("This number stands for one person or one visit. It can be left out.")),
};

export const examples: Examples = {
  found: [
    "The patient's study ID is ⟦0147⟧.",
    "The patient (participant # ⟦P-2217⟧) had a rash.",
    "The patient's biopsy, accession number ⟦S24-11877⟧, is back.",
    "pt's claim number ⟦CLM-884120⟧ was denied.",
    "The patient was seen under encounter # ⟦7729104⟧.",
    "specimen ID ⟦BX-20871⟧ of the patient",
    "The patient's prescription number is ⟦6610294⟧.",
    "Our patient, subject ID ⟦ABC-014⟧, dropped out.",
    "The patient's case number: ⟦24-00918⟧",
    "The patient's workers' comp claim # ⟦WC-55102⟧",
  ],
  quiet: [
    "My AAMC ID is 14882913.",
    "The trial is NCT01234567.",
    "Case 3 in the series was mine.",
    "My confirmation number for the flight is QX2210.",
    "The abstract number is 2214.",
    "Order 3 copies of the book, please.",
    "The report of 2024 has 118 pages.",
    "Study 329 was read in the journal club.",
    "The visit took 40 minutes.",
    "Sample size was 1,204 in 14 centers.",
  ],
};

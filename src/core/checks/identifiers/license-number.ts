/** Numbers of certificates and licenses. */
import type { Examples, Rule } from "../rule";
import type { Reading } from "../reading";
import type { Span } from "../span";
import { keyword, keyworded, NUMBER, saying } from "./numbers";

const SURE = keyword(
  `(?:driver'?s?'?|drivers'|driving|operator'?s?|commercial|hunting|fishing|firearm|gun|pilot'?s?|liquor|marriage|nursing|medical|pharmacy|teaching|professional|state) licen[sc]es?(?: ${NUMBER})?|licen[sc]e ?${NUMBER}|lic\\b\\.? ?${NUMBER}|(?:state|national|tribal|government|govt|voter|military|dod|consular|veteran'?s?|photo|vha|va|(?:state|government)[- ]issued) ids?\\b(?: (?:card|${NUMBER}))?|\\bo?dl(?: ?${NUMBER})?|cdl(?: holder)?(?: ?${NUMBER})?|passports?(?: ${NUMBER})?|(?:birth |death |marriage |naturalization |citizenship |pilot )?certificates? ?${NUMBER}|(?:birth|death|marriage|naturalization|citizenship) certificates?|cert\\b\\.? ?${NUMBER}|green card(?: ${NUMBER})?|visa ${NUMBER}|a-number|alien (?:registration )?${NUMBER}|uscis ${NUMBER}|permis de conduire|travel documents?|matricula(?: card)?`,
);
/** A clinician's: only where it is a patient's. */
const LIKELY = keyword(
  `dea(?: ${NUMBER})?|npi(?: ${NUMBER})?|(?:lcsw|rn|lpn|lvn|cna|emt|pe|cpa|dvm|dds) ?(?:lic\\w*\\.? )?(?:${NUMBER})?|licen[sc]es?|lic|permits?|certificates?`,
);
const CLINICIAN =
  /\b(?:dr|prof|professor|attending|mentor|preceptor|provider|prescriber|pharmacy|clinic|referring|hospital|group|facility)\b[^!?\n]*$/i;

export const rule: Rule = {
  id: "license-number",
  check: "identifiers",
  tier: "hard",
  title: "License or certificate number",
  find: (reading) =>
    [
      ...keyworded(reading, { words: SURE, digits: 4 }),
      ...keyworded(reading, { words: LIKELY, digits: 4, isLikely: true }).filter(
        (span) => !isClinicians(reading, span.start) && !isDoctors(reading, span),
      ),
    ]
      .filter(({ start }) => !isSigned(reading, start))
      .map(
        saying(
          "This looks like the number of a license or certificate, which names one person. Leave it out.",
        ),
      ),
};

function isClinicians({ text }: Reading, start: number): boolean {
  return CLINICIAN.test(text.slice(Math.max(0, start - NEAR), start));
}

/** "…  is Dr. Imhof's" */
function isDoctors({ text }: Reading, { end }: Span): boolean {
  return /^ (?:is|was|belongs to) (?:Dr|Prof)\b/.test(text.slice(end, end + 20));
}

const NEAR = 70;

function isSigned({ layout: { signature } }: Reading, start: Span["start"]): boolean {
  return signature !== null && start >= signature.start;
}

export const examples: Examples = {
  found: [
    "His driver's license is ⟦D123-4567-8901⟧.",
    "Drivers license no. ⟦S530-4421-8890⟧ on the copy",
    "passport number ⟦X4471902⟧",
    "Passport: ⟦C03005988⟧",
    "DL# ⟦F2552-0911⟧",
    "Her nursing license number is ⟦RN-774120⟧.",
    "birth certificate no. ⟦109-62-044718⟧",
    "state ID ⟦88-4471-20⟧",
    "DEA # ⟦BX1234563⟧ on his old script",
    "The pilot's license number was ⟦3372190⟧.",
    "NPI ⟦1234567893⟧ stood on the patient's letter.",
  ],
  quiet: [
    "NPI 1447203965 is mine, and the patient needs the form today.",
    "My license number is 4471902 and my NPI is 1234567893.",
    "The code has the MIT license, version 2.0, of 2019.",
    "A license to practice takes 12 to 16 weeks.",
    "The certificate of 2024 hangs in room 1042.",
    "I renewed my passport in 2023.",
    "BLS certificate until 06/2027",
    "My DEA number comes with residency in 2028.",
    "Dear Dr. Osei,\n\nThank you.\n\nBest,\nMaya Chen, MD\nNPI 1234567893",
    "License agreement, section 4.2, page 1018",
    "He got his driver's license back after 6 months.",
    "The permit office opens at 8:30.",
  ],
};

/** Codes that stand for a finger, a voice, a face. */
import type { Examples, Rule } from "../rule";
import { keyword, keyworded, lastGroups, saying } from "./numbers";

const BODY =
  "finger ?-?prints?|thumb ?-?prints?|finger(?: ?-?scan)?|thumb ?-?scan|voice ?-?prints?|voice(?: ?-?(?:id|print|match|scan|sample|template|signature))|palm(?: ?-?(?:prints?|veins?|scan|id))?|hand ?-?prints?|foot ?-?prints?|face ?-?prints?|facial(?: recognition| scan| template| id)?|face (?:id|template|scan|recognition|match|map)|retinal?(?: ?-?scans?| pattern| id)?|iris(?: ?-?scans?| codes?| template| pattern| id)?|ear ?-?print|hand (?:geometry|scan)|vein(?: scan| pattern| map)|gait (?:id|signature|profile)|biometrics?|dna|genomic|genome|str profile|ecg id|afis|abis";
const MADE =
  "ids?|codes?|templates?|hash(?:es)?|numbers?|nos?\\b\\.?|tokens?|refs?|references?|records?|profiles?|files?|scans?|keys?|samples?|identifiers?|match|enrol\\w*|barcode|fingerprint|test|database|kiosk|log-?in|device";
/** The body with what is made of it, or beside it. */
const SURE = keyword(
  `(?:${BODY})(?:'s)?(?: (?:${MADE})){0,3}(?! (?:clearance|background|kits?|forms?|appointment))`,
);
const ENROLLED =
  /\b(?:voice|face|finger|thumb|palm|iris|prints?)\b[^.!?\n]{0,30}\b(?:(?:enrolled|stored|saved|registered|filed|listed) (?:as|under)|under|on card|card)(?: (?:no\.?|number|#))? #?((?=[^\s]*\d)[A-Z\d][A-Z\d_-]{4,})(?![\w-])/g;
const LIKELY = keyword("(?:enrol\\w* )?template(?: (?:ids?|no\\.?|#))?");

export const rule: Rule = {
  id: "biometric",
  check: "identifiers",
  tier: "hard",
  title: "Code of a finger, voice or face",
  find: (reading) =>
    [
      ...keyworded(reading, { words: SURE, digits: 2 }),
      ...lastGroups(reading.text, ENROLLED),
      ...keyworded(reading, { words: LIKELY, digits: 4, isLikely: true }),
    ]
      .filter(({ start, end }) => isCode(reading.text.slice(start, end)))
      .map(
        saying(
          "This looks like a code for somebody’s body, such as a fingerprint. It names one person. Leave it out.",
        ),
      ),
};

/** Not a year, an amount, a scale: at least four signs, with three digits or with letters and two. */
function isCode(value: string): boolean {
  const digits = value.replace(/\D/g, "").length;
  if (/^(?:19|20)\d\d$/.test(value) || /^\d+(?:mm|mg|ml|kb|bp|x|th|st|nd|rd|am|pm|h|s)$/i.test(value))
    return false;
  return value.length >= 4 && (digits >= 3 || (digits >= 2 && /[A-Za-z]/.test(value)));
}

export const examples: Examples = {
  found: [
    "Fingerprint ID ⟦FP-2291-A7⟧ is on file.",
    "voiceprint template: ⟦VP88213X⟧",
    "Iris scan code ⟦IR-00917⟧",
    "His retina scan was stored as ⟦RS-4471-02⟧.",
    "face template hash ⟦a3f9c2217be4⟧",
    "The palm print reference is ⟦PP-771-2031⟧.",
    "Biometric ID ⟦9920-3381⟧",
    "DNA profile number ⟦DP-20871⟧",
    "facial recognition token ⟦FR_88120_X⟧",
    "The jail has his prints under ⟦AFIS-9930218⟧.",
    "thumbprint record #⟦TP55102⟧",
  ],
  quiet: [
    "The iris was 12 mm with a clear lens.",
    "Fingerprint clearance for volunteers has the code CJIS-1702.",
    "Fingerprint kits cost 40 dollars in 2024.",
    "Face masks were worn in room 1042.",
    "DNA was taken at 14:30 and 260 nm read.",
    "Retinal detachment in 2019, 20/40 since then",
    "Genome build 38 was used in 1,118 cases.",
    "Biometrics of 2019 showed the same.",
    "My fingerprint ID at the gym is FP-2291.",
    "Facial nerve palsy, House-Brackmann grade 4",
    "The voice of 200 patients was recorded.",
  ],
};

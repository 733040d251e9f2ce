/** A number right where a patient is spoken of, of which no other rule says what it is. */
import { propertiesEnd } from "../properties";
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Code } from "./codes";
import { codesIn, saying } from "./numbers";
import { hasName, isOfThing } from "./other-things";

/** How many digits it has at least. */
const FEWEST = { plain: 7, mixed: 6 };
/** Nobody reads out so many digits of a count. */
const FEWEST_SAID = 6;
/** In a message; a note from the ward is about a patient as a whole, and its numbers are of all sorts. */
const FEWEST_IN_MESSAGE = { plain: 6, mixed: 4 };
/** Signs of genes and drugs have small letters; telephones, postal codes, hours, round amounts, years with a number. */
const OTHERWISE =
  /[a-z]|^U?MRN|^(?:\d{3}[-. ]\d{4}|\d{5}-\d{4}|1?[-. ]?\d{3}[-. ]\d{3}[-. ]\d{4}|\d{1,3}(?:\.\d{1,3}){3}|[012]\d[0-5]\d-[012]\d[0-5]\d|(?:19|20)\d\d-\d+|\d+000)$/;
/** Forms, drugs, values of one sample, meetings of a year, a day with or without its hour, mutations, trials, ranges. */
const OF_NOBODY =
  /^(?:FORM|(?:CMS|HCFA|HHS|FDA|DS|SF|DD|WH|VA|SSA|MV)-\d{1,5}[A-Z]{0,2}$)|^[A-Z]\d\d[A-Z]{2}\d\d$|^\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?){3,}$|^[A-Z]{3,6}(?:19|20)\d\d$|^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d(?:\d{4}|\d{6})?$|^\d{4}-\d\d-\d\dT|^[A-Z]\d{2,5}[A-Z]$|^(?:[SE]\d{4}|(?:RTOG|NRG|SWOG|ECOG)-\d+)$|^\d{1,3}(?:\.\d{1,2})?-\d{1,3}(?:\.\d{1,2})?$/;
const CAPITALS_AND_DIGITS = /^(?=.*[A-Z])[A-Z\d-]{5,}$/;
/** A text with more of them is a list of something. */
const MOST = 1000;

/** A part of a link or of a mail address. */
const ADDRESS = /(?:https?:|www\.|@|\]\()\S*$/i;
const LONGEST_ADDRESS = 200;
const NEAR = 200;
const BLANK_LINE = /\n[ \t]*\n/;

export const rule: Rule = {
  id: "unnamed-number",
  check: "identifiers",
  tier: "hard",
  title: "Bare number beside a patient",
  about: "Any other number or code where a patient is spoken of.",
  yields: true,
  find: (reading) =>
    codesIn(reading)
      .filter((code) => isLikeANumber(code, reading.patients.isNote))
      .slice(0, MOST)
      .filter((code) => isBesidePatient(reading, code))
      .map(
        saying(
          "A long number beside a patient mostly leads to that patient, even if nothing says what it is. Leave it out.",
        ),
      ),
};

function isLikeANumber({ value, digits, isSaid }: Code, isNote: boolean): boolean {
  if (isSaid) return digits >= FEWEST_SAID;
  if (digits < FEWEST_IN_MESSAGE.mixed || OTHERWISE.test(value) || OF_NOBODY.test(value)) return false;
  if (digits >= (/^\d+$/.test(value) ? FEWEST.plain : FEWEST.mixed)) return true;
  return !isNote && (digits >= FEWEST_IN_MESSAGE.plain || CAPITALS_AND_DIGITS.test(value));
}

function isBesidePatient(reading: Reading, code: Code): boolean {
  const { start } = code;
  if (start < propertiesEnd(reading.text) || !isNear(reading, code) || code.isAmount) return false;
  if (ADDRESS.test(reading.text.slice(Math.max(0, start - LONGEST_ADDRESS), start))) return false;
  return !isOfThing(reading, code) && !hasName(reading, code) && !code.isPublic;
}

/** Whether a patient is spoken of in the sentence, or close by in its paragraph. */
function isNear({ text, patients }: Reading, { start, end }: Code): boolean {
  if (patients.isAbout(start)) return true;
  return patients.around(start).some((sentence) => {
    const between = sentence.end <= start ? text.slice(sentence.end, start) : text.slice(end, sentence.start);
    return between.length < NEAR && !BLANK_LINE.test(between);
  });
}

export const examples: Examples = {
  found: [
    "My patient slept. The intern called out ⟦four four one seven nine oh⟧, and no name.",
    "The patient's bag says ⟦A-4471902⟧, the order something else.",
    "The patient handed me a slip with ⟦T-40918⟧ on it, and I did not know what it was.",
    "I sat with a patient who had ⟦7740213⟧ inked on his wrist.",
    "Our patient (⟦QX440817⟧) asked for you by name.",
    "The patient I told you of is ⟦88-20-4471⟧.",
    "Dear Dr. Osei,\n\nMy patient with the fistula went home; you will find her as ⟦F4402-118⟧.",
    "I admitted a patient last night and wrote ⟦48820 9931⟧ on my hand.",
    "My patient went home. His brother called and kept saying ⟦P5520-4417⟧.",
    "A patient of mine wears a tag that says ⟦KL88204⟧.",
    "> The patient's tag says\n> `⟦KL88204⟧`.",
    "The patient, whom the shelter knows as ⟦2210984⟧, would not give a name.",
    "My patient with lupus was gone by noon, and all the nurse left me was ⟦XB-77120-4⟧.",
    "Dear Dr. Osei,\n\nI followed up on the patient with the fistula. Upstairs the whiteboard still said ⟦XT-4093⟧.",
  ],
  quiet: [
    "The patient is stable. My AAMC ID is on the form if you need it (13920417).",
    "The patient needs form CMS-10611.",
    "The pump of the patient shows error E-1004, and asset tag 0093418.",
    "The patient's ABG is 7.21/68/54/26, and the viral load 145200.",
    "Which code fits the patient, 99213 or J1745?",
    "The paddles came as 1Z999AA10123456784 while the patient waited.",
    "The patient called 18005551212 first.",
    "The patient's valve, lot A447102, was recalled.",
    "The patient and I filled in form CR-71180 together.",
    "We wrote the patient up under protocol 23-11870.",
    "My patient was kind; my own locker is 4471820.",
    "The patient had platelets of 250000 and walked 12000 steps.",
    "The patient is on AZD9291 and the trial drug MK-3475 since 20240311.",
    "The patient's story went to SGIM2026, with FORM10442.",
    "The patient's page is https://a.example/p/88204471.",
    "The patient has a BRCA2 variant, rs1801133, and an E484K strain.",
    "The patient's hours are 0730-1530, and the clinic is 555-0142.",
    "A patient told me that COVID-19 and H1N1 are the same.",
    "The IRB number of the patient survey is still 2024-0817.",
    "I met the patient and then read paper 7730218.",
    "---\nid: 202611300915\n---\nThe patient went home.",
    "The patient's heart rate was 100-120, and the platelets 150-400.",
    "The patient has G20210A and was in S1826.",
    "The patient's cough is coded as R05.3 and the diabetes as E11.65.",
    "I have the trial with the number 7730218 on my list.",
    "Dear Dr. Osei,\n\nI followed up on the patient.\n\nUpstairs the whiteboard still said XT-4093.",
    "A patient came late. My VSLO application no. 660318 was approved. The grant is R21 HL900417.",
  ],
};

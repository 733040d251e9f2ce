/** A patient's name, or that of somebody close to one. */
import type { Reading } from "../reading";
import type { Examples, Found, Rule } from "../rule";
import type { Span } from "../span";
import { before, behind, isFrame } from "./context";
import { formNames } from "./name-forms";
import { STAFF_BEFORE, STAFF_BEHIND, THING_BEHIND } from "./name-cues";
import { patientName, type Name } from "./name-judge";
import { otherNames } from "./name-other";
import { nameRuns, type NamePart } from "./name-runs";
import { isDaily, isNoName, isPlainWord } from "./name-words";
import { isPlace } from "./place-words";

const MESSAGE =
  "This may be the name of a patient or of somebody close to one. A name tells the mentor who it is, and no advice needs it.";

export const rule: Rule = {
  id: "name",
  check: "identifiers",
  tier: "context",
  title: "Names",
  find: (reading) => {
    const runs = nameRuns(reading);
    const names = runs.flatMap((run) => patientName(reading, run) ?? []);
    const again = namedAgain(reading, { runs, names });
    const forms = formNames(reading).filter(
      ({ start, end }) => !reading.known.has(reading.text.slice(start, end)),
    );
    return [...names, ...again, ...otherNames(reading), ...forms].map((span) => toFound(reading.text, span));
  },
};

function toFound(text: string, { start, end }: Span): Found {
  const titled = /(?:\b(?:Mrs?|Ms|Miss|Mx)\.?|Señor(?:it)?a?|Doña) $/.exec(
    text.slice(Math.max(0, start - 10), start),
  )?.[0];
  if (titled === undefined) return { start, end, message: MESSAGE };
  const from = start - titled.length;
  const opens = /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, from - 3), from));
  return { start: from, end, message: MESSAGE, suggestion: opens ? "The patient" : "the patient" };
}

interface Named {
  readonly runs: readonly (readonly NamePart[])[];
  readonly names: readonly Name[];
}

/** Who was named as a patient once is one in every sentence. */
function namedAgain(reading: Reading, { runs, names }: Named): Span[] {
  const parts = new Set(
    names.flatMap((name) => name.parts.filter(({ text }) => isTelling(text)).map(({ plain }) => plain)),
  );
  const taken = new Set(names.flatMap((name) => name.parts.map(({ start }) => start)));
  return runs.flatMap((run) => {
    const again = run.filter(({ plain, start }) => parts.has(plain) && !taken.has(start));
    const [first, last] = [again[0], again.at(-1)];
    if (!first || !last || isFrame(reading, first)) return [];
    const span = { start: first.start, end: last.end };
    const isOther =
      reading.known.has(reading.text.slice(span.start, span.end)) ||
      STAFF_BEFORE.test(before(reading.text, span)) ||
      STAFF_BEHIND.test(behind(reading.text, span)) ||
      THING_BEHIND.test(behind(reading.text, span));
    return isOther ? [] : [span];
  });
}

function isTelling(text: string): boolean {
  const plain = text.toLowerCase();
  return (
    text.length > 2 &&
    /^\p{Lu}/u.test(text) &&
    !isDaily(plain) &&
    !isPlainWord(plain) &&
    !isNoName(plain) &&
    !isPlace(plain)
  );
}

export const examples: Examples = {
  found: [
    "My patient **⟦Maria** **Gonzalez⟧** has sepsis.",
    "My patient, [[⟦Gonzalez⟧]], went home.",
    "The patient, ⟦Mrs. Kowalski→the patient⟧, was admitted with chest pain.",
    "I saw ⟦Maria Gonzalez-Ruiz⟧ in clinic; she is a 45-year-old woman with lupus.",
    "My patient ⟦Tomasz Wiśniewski⟧ has been in the ICU since Monday.",
    "⟦Mr. Osei→The patient⟧, a 54-year-old man, came in with a stroke.",
    "pt ⟦JS⟧ is a 67M with afib.",
    "Pt: ⟦John Smith⟧, 45M, c/o dyspnea.",
    "⟦SMITH, JOHN⟧ 67M admitted with sepsis.",
    "She was discharged on insulin. Her daughter ⟦Elena⟧ gives it.",
    "saw patient ⟦john smith⟧ today, still febrile",
    "A young man named ⟦Oluwaseun Adeyemi⟧ was diagnosed with leukemia.",
    "⟦J.S.⟧ is a 60-year-old man with COPD.",
    "Patient: ⟦Nguyen Thi Lan⟧, seen for follow-up.",
    "⟦Abdullah al-Sayed⟧, 71, was admitted to the hospital with pneumonia.",
    "Our patient ⟦Anneke van der Berg⟧'s labs are back.",
    "My patient is a gentleman on hospice. His name is ⟦Ansel Wiebe⟧ and he likes the paper.",
    "A pair of sisters, ⟦Maribel⟧ and ⟦Dulce⟧, were seen in clinic with fever; the patient is the older.",
    "The night with the ⟦Kowalczyk⟧ family, whose father is my patient, stays with me.",
    "Pt ⟦Song Ha-eun⟧, never smoker, 43, mets to adrenal",
    "The file is ⟦Hernandez_Luz⟧_echo.pdf.",
    "I translated for ⟦Señora Ixchel Poot→the patient⟧; the patient goes to surgery.",
    "45M, ⟦Kowalski⟧, CHF, and a 50F, ⟦Ana Ruiz⟧, with lupus.",
    "My list:\n- ⟦Abernathy⟧ - CHF, needs echo\n- ⟦Kowalski⟧ - GI bleed, two units",
    "---\ntype: case\npatient: ⟦tadeusz wróblewski⟧\n---\nCough and weight loss.",
    "Name: ⟦ana maria ruiz⟧\nDx: lupus",
    "last,first,dx\n⟦Smith⟧,⟦John⟧,CHF\n⟦Garcia⟧,⟦Luz⟧,COPD",
    "A question on my patient with the MRN 48213377, ⟦John Smith⟧: can he go home?",
    "The patient introduced himself as ⟦Wojtek⟧.",
    "Question about ⟦A. Kowalczyk⟧, a patient after a Whipple.",
    "A patient wrote to me.\n\n> From: ⟦Wendell Aughenbaugh⟧ <w@mail.example>\n> Something is draining again.\n\nShall I answer?",
  ],
  quiet: [
    "Please send it to Ms. Carver in the education office.",
    "Shares of the railway went down on Monday after the company said that it would earn less this year than it had promised. The chief executive, Amelia Sorensen, 53, blamed the price of steel for about half of it. The firm will close a plant where 340 people work. Sales were down, trade was thin, and nobody expects more before the spring.",
    "Dear Dr. Chen, thank you for the talk about Parkinson disease in my patient.",
    "The patient has Crohn disease and a Foley catheter.",
    "Our patient had a Glasgow Coma Scale of 14.",
    "Dr. Maria Lopez asked me to see a patient with COPD.",
    "My co-resident Jamal admitted a patient with DKA.",
    "A 67M with afib on Eliquis and Lasix, per the Framingham criteria?",
    "I met Maria Gonzalez at the conference.",
    "The patient speaks Spanish and Tagalog.",
    "Ms. Adams in the dean's office will send the form.",
    "In Smith et al. the patient with sepsis got steroids early.",
    "Priya Nair and I saw a patient with lupus.",
    "The patient was diagnosed with Hodgkin lymphoma in March.",
    "A 54F with Hashimoto thyroiditis and Graves disease in the family.",
    "Is Epic or Cerner better to follow a patient?",
    "I was shadowing Ms. Park in the clinic when a patient came with a burn.",
    "Ms. Lopez from social work met the patient.",
    "Two students, Ana and Luis, examined the patient.",
    "Resident on call: Tran. 61F with neutropenic fever, ANC 80.",
    "75M, NSTEMI, Cr 2.4, Child-Pugh B. Cath when?",
    "I told Jenna (my co-resident) about the 66F on hold for her scope.",
    "22F, Ehlers-Danlos, POTS. Salt tabs?",
    "66M, Prague C3M5. Dexilant?",
    "9 y/o boy, Concerta, Vanderbilt positive.",
    "56M, melanoma, Breslow 1.2, Clark IV. SLNB?",
    "33F, ANA 1:640. Lupus?",
    "Patient with AS, AVA 0.7. The tech says TAVR.",
    "Patient with acidosis: Winters says pCO2 24, ours is 35.",
    "Lectures:\nNguyen - CHF and echo\nPatel - GI bleed",
    "Meds:\nLasix - 40 mg for CHF\nAugmentin - stop, rash",
    "---\ntype: mentor\nname: Amara Osei\n---\nWe spoke of a patient with lupus.",
    "Patient: stable overnight, eating, wants home.",
    "name,email,role\nAna Ruiz,ana@school.example,student",
    "drug,dose,dx\nLasix,40,CHF\nKeflex,500,cellulitis",
    "Monday DKA, Wednesday LP: what I saw with my patient.",
    "See below.\n\n> From: Ana Ruiz <ana.ruiz@school.example>\n> The room is booked, and my slides are done.\n\nShall I answer?",
  ],
};

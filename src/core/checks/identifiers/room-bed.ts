/** Room and bed of a patient. */
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { atWords } from "../word-starts";
import { isPatients } from "./context";

const ROOM =
  /\b(?:rooms?|rms?\.?|beds?|bays?|cubicle|bedspace|stall|cribs?|isolette|bassinet|warmer)(?: (?:no\.?|number))?[ #]{0,3}([A-Z]?-?\d{1,4}[A-Z]?(?:-(?:\d{1,2}|[A-Z])\b)?|(?:one|two|three|four|five|six|seven|eight|nine)[ -](?:oh[ -])?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)(?![\d/%]|\.\d| (?:mg|hours?|days?|a\.?m|p\.?m|patients|beds|rooms|(?:is|are) (?:open|free|clean|available)))(?:,? bed ?#?[\dA-Z]{1,3}\b)?/gi;
/** "MICU 7", "in 412B", "in 5B-12" */
const UNIT =
  /\b(?:in|from|to|of) (?:the )?(?:[MSPNC]?ICU|CCU|PACU) #?\d{1,2}[A-D]?\b(?![\d./:%-]| ?(?:[ap]\.?m|x|h|hrs?|hours?|d|days?|wks?|weeks?|nights?|times|beds?|patients?|babies|rounds?|team|attending|fellow|service|admissions?|transfers?|months?|rotations?|of)\b)|\b(?:in|from) (?:\d{3,4}[A-D]|\d{1,2}[A-E]-\d{1,2})\b/g;
const MEETING =
  /\b(?:(?:clinic|exam|lab|echo|procedure|therapy) room|(?:echo|cath|vascular|pulmonary|sleep|simulation|skills) lab|pt eval\w*|rehab|referral|consult room|on call|round at|rounds? in|meet|meeting|zoom|lecture|conference|seminar|talk|class|office|workshop|session|interview|our room|call room|conference room|class ?room|meeting room|grand rounds|journal club)\b/i;
const NEAR = 50;

export const rule: Rule = {
  id: "room-bed",
  check: "identifiers",
  tier: "context",
  title: "Room or bed",
  find: (reading) =>
    [ROOM, UNIT]
      .flatMap((pattern) => atWords(reading.text, pattern))
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
      .filter((span) => isPatients(reading, span) || isBed(reading, span))
      .filter(({ start, end }) => !MEETING.test(reading.text.slice(Math.max(0, start - NEAR), end)))
      .map((span) => ({
        ...span,
        message: "With the day and the ward, a room or bed can show which patient it is. It can be left out.",
      })),
};

/** On a list of the ward no sentence says "patient", but beds are what it is about. */
function isBed({ text, patients }: Reading, { start }: Span): boolean {
  if (!/^(?:bed|crib|isol)/i.test(text.slice(start, start + 4))) return false;
  return (
    patients.sentences.length > 0 ||
    /\p{Lu}[\p{L}']+,? \(?$/u.test(text.slice(Math.max(0, start - 20), start))
  );
}

export const examples: Examples = {
  found: [
    "The patient in ⟦room 412⟧ had a fever.",
    "Our patient in ⟦bed 7⟧ was transferred to the ICU.",
    "pt in ⟦Rm 3B⟧ w/ chest pain",
    "The patient in ⟦Room 14, bed 2⟧ refused the CT.",
    "A 54-year-old man in ⟦bay 6⟧ was intubated.",
    "She was admitted to ⟦bed 12A⟧ with sepsis.",
    "Patient moved from ⟦room 402-B⟧ last night.",
    "The patient in ⟦bed #9⟧ has no family here.",
    "67M, ⟦room 221⟧, new atrial fibrillation",
    "My patient in ⟦bed 31⟧ asked for you.",
    "My patient, a newborn with jaundice, is in ⟦crib N-12⟧.",
    "The woman ⟦in MICU 7⟧ was intubated 16 days ago.",
    "The patient ⟦in 412B⟧ got the wrong diet.",
  ],
  quiet: [
    "Could we meet in room 412 on Friday?",
    "The conference is in room 1042.",
    "A hospital with 412 beds and 14 operating rooms",
    "I read at 2, went to bed 3 hours later.",
    "The seminar room 4 is booked from 17:00.",
    "The lecture on patient safety is in room 214.",
    "Call room 3 is free tonight.",
    "There is room for 2 more in the group.",
    "My interview was in room 5.",
    "We have 9 beds on the unit.",
    "The patient spent ICU 7 days on the vent, then MICU 2 rounds began.",
    "FEV1 41%, age 69, 45 pack years. Rehab referral sent to room 1.204, 12 sessions.",
    "PT eval in room 3 on Thursday. 80F after a hip fracture.",
    "Bed 12 is open in the unit? 66M, GI bleed.",
  ],
};

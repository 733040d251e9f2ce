/** A letter of recommendation: one writer, one destination. The letter's own text has no place here. */
import { alsoNamed, doneDate, many, namesMentors, needed, one, reference, text, word } from "../property";

export const LETTER_PURPOSES = [
  "medical-school",
  "scholarship",
  "residency",
  "fellowship",
  "job",
  "other",
] as const;

export const letter = {
  kind: "letter",
  shared: null,
  about: "mentors",
  together: [["answer", "answered"]],
  properties: {
    mentors: alsoNamed("mentor", needed(namesMentors(many(reference)))),
    purpose: one(text),
    destination: one(text),
    system: one(text),
    letter_id: one(text),
    deadline: needed(one(doneDate)),
    waived: one(word("yes", "no", "undecided")),
    asked: one(doneDate),
    answered: one(doneDate),
    answer: one(word("yes", "lukewarm", "declined")),
    packet_sent: one(doneDate),
    reminded: many(doneDate),
    submitted: one(doneDate),
    thanked: one(doneDate),
    outcome: one(text),
    outcome_on: one(doneDate),
    told: one(doneDate),
  },
} as const;

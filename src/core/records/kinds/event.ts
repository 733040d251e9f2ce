/** An event in the field: grand rounds, a conference, a research meeting. */
import { alsoNamed, dateAndTime, doneDate, many, namesMentors, needed, one, reference } from "../property";

export const event = {
  kind: "event",
  shared: { signs: [] },
  about: "mentors",
  properties: {
    date: needed(one(dateAndTime)),
    mentors: alsoNamed("mentor", namesMentors(many(reference))),
    introduced_to: many(reference),
    thanked: one(doneDate),
  },
} as const;

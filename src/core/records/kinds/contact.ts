/** Someone met, at an event or through a mentor. */
import { doneDate, namesMentors, one, reference, text, word } from "../property";

export const contact = {
  kind: "contact",
  shared: { signs: [] },
  about: "introduced_by",
  properties: {
    name: one(text),
    email: one(text),
    position: one(text),
    institution: one(text),
    met: one(reference),
    introduced_by: namesMentors(one(reference)),
    met_on: one(doneDate),
    follow_up: one(word("yes", "no")),
    followed_up: one(doneDate),
  },
} as const;

/** A milestone that mentors would like to hear of: a score, a grade, a match, a publication. */
import { dateAndTime, doneDate, many, namesMentors, needed, one, reference, word } from "../property";

export const MILESTONE_KINDS = [
  "exam",
  "grade",
  "match",
  "publication",
  "presentation",
  "award",
  "rotation-end",
  "project-end",
  "cycle-end",
  "other",
] as const;

export const milestone = {
  kind: "milestone",
  shared: null,
  about: "share_with",
  properties: {
    date: needed(one(dateAndTime)),
    kind: one(word(...MILESTONE_KINDS)),
    share_with: namesMentors(many(reference)),
    told_to: namesMentors(many(reference)),
    thanks_note: one(doneDate),
  },
} as const;

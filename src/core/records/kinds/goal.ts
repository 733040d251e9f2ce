/** A goal: what the student works toward, and with whom it is shared. */
import {
  alsoNamed,
  doneDate,
  length,
  many,
  namesMentors,
  one,
  reference,
  text,
  wholeNumber,
  word,
} from "../property";
import { STAGES } from "./profile";

const GOAL_STATUSES = ["draft", "active", "achieved", "changed", "dropped"] as const;

export const goal = {
  kind: "goal",
  shared: { signs: ["success", "review_every", "priority"] },
  about: "mentors",
  properties: {
    status: one(word(...GOAL_STATUSES)),
    priority: one(wholeNumber(1, 3)),
    start: one(doneDate),
    target: one(doneDate),
    success: one(text),
    stage: one(word(...STAGES)),
    mentors: alsoNamed("mentor", namesMentors(many(reference))),
    shared: one(doneDate),
    reviewed: one(doneDate),
    review_every: one(length),
    progress: one(wholeNumber(0, 100)),
  },
} as const;

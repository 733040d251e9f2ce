import { addLength, formatLength } from "../calendar/length";
import { sayShortDate } from "../calendar/say";
import { goalStatus } from "../ledger/ledger";
import { DEFAULT_SETTINGS } from "../settings/settings";
import { lengthOr } from "./check-in";
import type { NoteRule } from "./rule";

/** An active goal is looked at again every few months. Closed by `reviewed`. */
export const reviewGoal: NoteRule<"goal"> = {
  name: "review-goal",
  on: "goal",
  stopWords: (about) => `Stop reviews of ${about}?`,
  find: (goal, { ledger, today }) => {
    const { reviewed, start, review_every } = goal.properties;
    const from = reviewed ?? start;
    if (goalStatus(goal) !== "active" || !from) return null;
    const every =
      review_every ?? lengthOr(ledger.settings.lengths.reviewEvery, DEFAULT_SETTINGS.lengths.reviewEvery);
    const since = reviewed ? "You last reviewed this goal" : "This goal began";
    return {
      due: addLength(from, every),
      title: `Review your goal: ${goal.noteName}`,
      why: `${since} on ${sayShortDate(from, today)}; it comes up for review every ${formatLength(every)}.`,
      figure: "setting",
      rank: "goal",
      acts: ["review-goal", "mark-reviewed", "draft-goals"],
    };
  },
};

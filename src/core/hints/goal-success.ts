import { goalStatus } from "../ledger/ledger";
import type { Hint } from "./hint";

/** A goal says what success looks like. */
export const goalSuccess: Hint = {
  name: "goal-success",
  panel: "goals",
  figure: "guide",
  find: ({ ledger }) =>
    ledger.goals
      .filter((goal) => goalStatus(goal) === "active" && goal.properties.success === undefined)
      .map((goal) => ({
        mentors: ledger.mentorsOf(goal),
        path: goal.path,
        text: `The goal “${goal.noteName}” does not say yet what success looks like. One sentence in its property “success” will tell you and your mentors when you are there.`,
      })),
};

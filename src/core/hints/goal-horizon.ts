import { addMonths, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { goalStatus } from "../ledger/ledger";
import type { Goal } from "../records/record";
import type { Hint } from "./hint";

const MONTHS = { least: 6, most: 12 };

/** A goal is for the next 6 to 12 months. */
export const goalHorizon: Hint = {
  name: "goal-horizon",
  panel: "goals",
  figure: "guide",
  find: ({ ledger, today }) =>
    ledger.goals
      .filter((goal) => goalStatus(goal) === "active")
      .flatMap((goal) => {
        const text = sayHorizon(goal, today);
        return text === null ? [] : [{ mentors: ledger.mentorsOf(goal), path: goal.path, text }];
      }),
};

function sayHorizon({ noteName, properties: { start, target } }: Goal, today: CalendarDate): string | null {
  if (!start || !target) return null;
  // Where the two lie in different years, each says its own.
  const [from, to] = start.slice(0, 4) === target.slice(0, 4) ? [today, today] : [target, start];
  const span = `The goal “${noteName}” runs from ${sayShortDate(start, from)} to ${sayShortDate(target, to)}`;
  if (target < addMonths(start, MONTHS.least))
    return `${span}, which is less than ${String(MONTHS.least)} months. If that is tight, a later target would give it room; if not, it may be a step of a larger goal.`;
  if (target > addMonths(start, MONTHS.most))
    return `${span}, which is more than ${String(MONTHS.most)} months. A nearer target, for a first part of it, makes progress easier to see.`;
  return null;
}

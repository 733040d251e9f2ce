/** Places that goals fill: which they are, and how one of them has changed. */
import type { MessageContext } from "../context";
import { sayChange, sayGoal, type ToldChange } from "../goal-words";
import type { Goal } from "../../records/record";
import { sharedGoals } from "../shared";
import { sayLines } from "../words";
import { place, type Places, type Told } from "./place";

/** The goal that a message is about, and those that are shared with its readers, each once. */
function goalsToTell(context: MessageContext): Goal[] {
  const own = goalOf(context);
  return [...new Set([...(own ? [own] : []), ...sharedGoals(context)])];
}

function goalOf({ about }: MessageContext): Goal | null {
  return about?.record.kind === "goal" ? about.record : null;
}

function goals(context: MessageContext): string | null {
  return sayLines(goalsToTell(context).map(sayGoal));
}

/** Asking about goals shares them: those that no day says were shared are noted as shared, each by its own words. */
function tellsGoals(context: MessageContext): Told[] {
  return goalsToTell(context)
    .filter(({ properties: { shared } }) => shared === undefined)
    .map((record) => ({ record, entry: null, act: "mark-shared", words: sayGoal(record) }));
}

/** @returns how one side of a change is filled */
function ofChange(part: keyof ToldChange): (context: MessageContext) => string | null {
  return (context) => {
    const goal = goalOf(context);
    return goal && sayChange(goal, context.ledger)[part];
  };
}

export const GOAL_PLACES = {
  goals: place("Your goals", "your goals, one on each line", {
    asks: "lines",
    fill: goals,
    tells: tellsGoals,
  }),
  goal_was: place("The goal as it was", "the goal as it was", { fill: ofChange("was") }),
  goal_now: place("What takes its place", "what takes its place, if only more time for the rest", {
    fill: ofChange("now"),
  }),
  goal_reason: place("Why it changed", "why it changed", { fill: ofChange("because") }),
} as const satisfies Places;

import { goalStatus } from "../ledger/ledger";
import type { Hint, HintFinding } from "./hint";

const GOALS = { least: 2, most: 3 };

/** Two or three priorities at a time. */
export const goalCount: Hint = {
  name: "goal-count",
  panel: "goals",
  figure: "guide",
  find: ({ ledger }) => {
    if (ledger.mentors.size + ledger.goals.length === 0) return [];
    const active = ledger.goals.filter((goal) => goalStatus(goal) === "active").length;
    const isFitting = active >= GOALS.least && active <= GOALS.most;
    if (isFitting) return [];
    const found: HintFinding = { mentors: [], path: null, text: sayCount(active) };
    return [active < GOALS.least ? { ...found, offers: "set-goals" } : found];
  },
};

function sayCount(active: number): string {
  if (active > GOALS.most)
    return `${String(active)} goals are active. Two or three at a time leave more room for each; the others can wait as drafts.`;
  const few = active === 0 ? "No goal is active yet." : "One goal is active.";
  return `${few} Two or three priorities for the next 6 to 12 months give talks with your mentors a direction.`;
}

/** The registry of hints, in the order of product/rules.md. */
import { compareTexts } from "../notes/compare-texts";
import { toName } from "../ledger/ledger";
import { appreciationGap } from "./appreciation-gap";
import { askBalance } from "./ask-balance";
import { goalCount } from "./goal-count";
import { goalHorizon } from "./goal-horizon";
import { goalSuccess } from "./goal-success";
import type { Hint, HintContext, HintRow } from "./hint";
import { manyMessages } from "./many-messages";
import { noEvidence } from "./no-evidence";
import { noGoalBeforeFirstMeeting } from "./no-goal-before-first-meeting";
import { noSignal } from "./no-signal";
import { oftenMoved } from "./often-moved";
import { oldCv } from "./old-cv";
import { roleGap } from "./role-gap";
import { silentMentor } from "./silent-mentor";
import { teamSize } from "./team-size";

export const HINTS: readonly Hint[] = [
  goalCount,
  goalHorizon,
  goalSuccess,
  noGoalBeforeFirstMeeting,
  teamSize,
  roleGap,
  silentMentor,
  askBalance,
  oftenMoved,
  manyMessages,
  noEvidence,
  oldCv,
  noSignal,
  appreciationGap,
];

/** @returns the hints of a day: in the registry's order, then by mentors and path */
export function hintsOf(context: HintContext): HintRow[] {
  return HINTS.flatMap((hint) =>
    hint
      .find(context)
      .map(({ mentors, path, text, offers = null }): HintRow => {
        const { name, panel, figure } = hint;
        return { hint: name, panel, figure, mentors: mentors.map(toName), path, text, offers };
      })
      .sort((a, b) => compareTexts(orderOf(a), orderOf(b))),
  );
}

function orderOf({ mentors, path }: HintRow): string {
  return `${mentors.map(({ name }) => name).join("\u0000")}\u0001${path ?? ""}`;
}

import { activeMentors, GUIDE_ROLES, mentorsInRole } from "../ledger/team";
import type { Hint } from "./hint";

/** What someone in a role is good for. */
const REASONS: Readonly<Record<(typeof GUIDE_ROLES)[number], string>> = {
  specialty:
    "Someone in the field you are drawn to can tell you how its training works and what counts there.",
  research:
    "Someone you do research with can bring you into a project and teach you how it is carried through.",
  personal: "Someone to talk to about the person behind the work helps with choices that no schedule shows.",
};

/** The guide's example of a team covers three roles. */
export const roleGap: Hint = {
  name: "role-gap",
  panel: "team",
  figure: "guide",
  find: ({ ledger }) =>
    activeMentors(ledger).length === 0
      ? []
      : GUIDE_ROLES.filter((role) => mentorsInRole(ledger, role).length === 0).map((role) => ({
          mentors: [],
          path: null,
          text: `None of your active mentors has the role “${role}”. ${REASONS[role]}`,
        })),
};

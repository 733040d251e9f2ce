import { activeMentors, TEAM_SIZE } from "../ledger/team";
import type { Profile } from "../records/record";
import { whereToFindOne } from "./finding-mentors";
import type { Hint } from "./hint";

/** Two to four active mentors; no number is right for everyone. */
export const teamSize: Hint = {
  name: "team-size",
  panel: "team",
  figure: "guide",
  find: ({ ledger }) => {
    if (ledger.mentors.size === 0 && ledger.profile === null) return [];
    const active = activeMentors(ledger).length;
    const isFitting = active >= TEAM_SIZE.least && active <= TEAM_SIZE.most;
    return isFitting ? [] : [{ mentors: [], path: null, text: saySize(active, ledger.profile) }];
  },
};

function saySize(active: number, profile: Profile | null): string {
  if (active > TEAM_SIZE.most)
    return `You have ${String(active)} active mentors. No number is right for everyone, and two to four are easier to keep up with; someone you write to once in a while can be “keeping-in-touch”.`;
  const few =
    active === 0
      ? "No mentor is active yet. Two to four, for different sides of your work, are a good team."
      : "One mentor is active. A second and a third see other sides of your work.";
  return `${few} ${whereToFindOne(profile)}`;
}

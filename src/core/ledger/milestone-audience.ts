/** Who hears of a milestone. */
import { addDays } from "../calendar/calendar-date";
import type { Mentor, Milestone } from "../records/record";
import type { Ledger } from "./ledger";
import { activeMentors } from "./team";

/** @returns those the note names; where it names nobody, every active mentor who was known by then or soon after */
export function milestoneAudience(milestone: Milestone, ledger: Ledger): readonly Mentor[] {
  const { date, properties } = milestone;
  if (properties.share_with) return ledger.mentorsOf(milestone);
  const latest = date && addDays(date, ledger.settings.offsets.milestoneReach);
  return activeMentors(ledger).filter(
    ({ properties: { since } }) => !since || latest === null || since <= latest,
  );
}

/** @returns those of them who were not told yet, as the note says */
export function untoldOf(milestone: Milestone, ledger: Ledger): readonly Mentor[] {
  const told = ledger.namedMentors(milestone.properties.told_to ?? [], milestone.path);
  return milestoneAudience(milestone, ledger).filter((mentor) => !told.includes(mentor));
}

/** The mentors as a team: who belongs to it, in which roles, and who has not been heard of for long. */
import { addMonths, type CalendarDate } from "../calendar/calendar-date";
import type { Mentor } from "../records/record";
import { mentorStatus, type Ledger } from "./ledger";
import { lastContact } from "./mentor-meetings";

/** The roles that the guide names. */
export const GUIDE_ROLES = ["specialty", "research", "personal"] as const;

/** The guide's size of a team. */
export const TEAM_SIZE = { least: 2, most: 4 } as const;

/** The guide's longest silence, for every mentor who is active on paper. */
const SILENT_MONTHS = 3;

export function activeMentors({ mentors }: Ledger): Mentor[] {
  return [...mentors.values()].filter((mentor) => mentorStatus(mentor) === "active");
}

/** @returns the mentors whose relationship has not ended */
export function presentMentors({ mentors }: Ledger): Mentor[] {
  return [...mentors.values()].filter((mentor) => mentorStatus(mentor) !== "ended");
}

/** @returns the active mentors in a role, in any letter case */
export function mentorsInRole(ledger: Ledger, role: string): Mentor[] {
  return activeMentors(ledger).filter(({ properties: { roles = [] } }) =>
    roles.some((written) => written.toLowerCase() === role.toLowerCase()),
  );
}

/** Active on paper, and not in touch for more than three months; a mentor without contact ever is new. */
export function isSilent(ledger: Ledger, mentor: Mentor, today: CalendarDate): boolean {
  const last = mentorStatus(mentor) === "active" ? lastContact(ledger, mentor, today) : null;
  return last !== null && addMonths(last, SILENT_MONTHS) < today;
}

/** The order in which lists name mentors. */
import { mentorName, mentorStatus, type Ledger } from "../ledger/ledger";
import { compareTexts } from "../notes/compare-texts";
import type { Mentor } from "../records/record";

type Status = ReturnType<typeof mentorStatus>;

const STATUSES: readonly Status[] = ["active", "keeping-in-touch", "prospect"];

/**
 * @param only the path of one mentor's note, null for all
 * @param statuses the relationships to list, in their order
 * @returns the mentors by relationship, then by name
 */
export function mentorsInOrder(
  { mentors }: Ledger,
  only: string | null,
  statuses: readonly Status[] = STATUSES,
): Mentor[] {
  return [...mentors.values()]
    .filter((mentor) => statuses.includes(mentorStatus(mentor)) && (only === null || mentor.path === only))
    .map((mentor) => ({ mentor, order: orderOf(mentor, statuses) }))
    .sort((a, b) => compareTexts(a.order, b.order))
    .map(({ mentor }) => mentor);
}

function orderOf(mentor: Mentor, statuses: readonly Status[]): string {
  return `${String(statuses.indexOf(mentorStatus(mentor)))}${mentorName(mentor)}\u0000${mentor.path}`;
}

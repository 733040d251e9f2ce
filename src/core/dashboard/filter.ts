/** What of the dashboard is shown: by mentor, and by text. */
import { mentorName, mentorStatus, toName, type Ledger, type MentorName } from "../ledger/ledger";
import { compareTexts } from "../notes/compare-texts";

export interface DashboardFilter {
  /** The path of a mentor's note; null for all mentors. */
  readonly mentor: string | null;
  /** Words that must all be found, in any order. */
  readonly text: string;
}

export const NO_FILTER: DashboardFilter = { mentor: null, text: "" };

/** What can be filtered: the texts that are shown of it, and the mentors that it is about. */
export interface Filterable {
  readonly texts: readonly string[];
  readonly mentors: readonly string[];
}

export function isFiltering({ mentor, text }: DashboardFilter): boolean {
  return mentor !== null || text.trim() !== "";
}

export function matchesFilter({ texts, mentors }: Filterable, { mentor, text }: DashboardFilter): boolean {
  if (mentor !== null && !mentors.includes(mentor)) return false;
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const all = plain(texts.join("\n"));
  return words.every((word) => all.includes(word));
}

/** Letter case and accents do not matter: who types `lucia` looks for Lucía. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** @returns a filter from a saved state, whatever that holds; a mentor that is gone is no filter */
export function readFilter(saved: unknown): DashboardFilter {
  const { mentor, text } = (typeof saved === "object" && saved !== null ? saved : {}) as Record<
    string,
    unknown
  >;
  return {
    mentor: typeof mentor === "string" ? mentor : null,
    text: typeof text === "string" ? text : "",
  };
}

/** @returns the filter without a mentor whose note is no longer there, so that it hides nothing for good */
export function validFilter(filter: DashboardFilter, { mentors }: Ledger): DashboardFilter {
  return filter.mentor === null || mentors.has(filter.mentor) ? filter : { ...filter, mentor: null };
}

/** @returns the mentors to choose from, by name; relationships that ended come last */
export function mentorChoices({ mentors }: Ledger): MentorName[] {
  return [...mentors.values()]
    .map((mentor) => ({
      choice: toName(mentor),
      order: `${mentorStatus(mentor) === "ended" ? "1" : "0"}${mentorName(mentor)}\u0000${mentor.path}`,
    }))
    .sort((a, b) => compareTexts(a.order, b.order))
    .map(({ choice }) => choice);
}

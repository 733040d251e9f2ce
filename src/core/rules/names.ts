/** Names as a title or a sentence uses them. */
import { mentorName } from "../ledger/ledger";
import type { Mentor } from "../records/record";

/** @returns `Amara Osei`, `Amara Osei and Rafael Dunmore`, or `your mentor` where none is known */
export function sayMentors(mentors: readonly Mentor[]): string {
  const names = mentors.map(mentorName);
  if (names.length < 2) return names[0] ?? "your mentor";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** @returns such as `Dr. Osei`: the honorific and the last of the mentor's names */
export function sayFormally(mentor: Mentor): string {
  const honorific = mentor.properties.honorific ?? "Dr.";
  return `${honorific} ${familyName(mentor)}`.trim();
}

/** The last word of the name; degrees after a comma are left out. */
export function familyName(mentor: Mentor): string {
  const words = (mentorName(mentor).split(",")[0] ?? "").trim().split(/\s+/);
  return words.at(-1) ?? mentorName(mentor);
}

export function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? "" : "s"}`;
}

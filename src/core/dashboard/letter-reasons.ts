/** Readiness for a letter, for whoever is about to plan one: reasons by side, and no score. */
import type { CalendarDate } from "../calendar/calendar-date";
import { mentorName, type Ledger } from "../ledger/ledger";
import type { Mentor } from "../records/record";
import { readiness, type Reason } from "./mentor-page/readiness";

/** What is about a letter that is planned already says nothing about one that is yet to be. */
const OF_A_LETTER: ReadonlySet<string> = new Set(["packet", "notice"]);

const SIDES: readonly (readonly [Reason["side"], (name: string) => string])[] = [
  ["for", (name) => `Speaks for asking ${name}`],
  ["against", (name) => `Speaks for waiting to ask ${name}`],
  ["weigh", (name) => `To weigh with ${name}`],
];

/** @returns the reasons by side; what would help stands with what speaks for waiting */
export function letterReasons(
  mentor: Mentor,
  day: { readonly ledger: Ledger; readonly today: CalendarDate },
): { readonly title: string; readonly lines: readonly string[] }[] {
  const reasons = readiness(mentor, day).reasons.filter(({ name }) => !OF_A_LETTER.has(name));
  return SIDES.flatMap(([side, title]) => {
    const own = reasons.filter((reason) => reason.side === side);
    const lines = own.map(({ text, help }) => (side === "against" && help ? `${text} ${help}` : text));
    return lines.length === 0 ? [] : [{ title: title(mentorName(mentor)), lines }];
  });
}

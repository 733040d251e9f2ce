/** The vault of the window's benchmark: many mentors, each with a few promises, and two thousand rows in all. */
import { addDays, parseDate } from "../../src/core/calendar/calendar-date";

export const MENTORS = 500;
const PROMISES = 3;
/** Each promise is a row, and each mentor's check-in. */
export const ROWS = MENTORS * (PROMISES + 1);

export const BENCH_DAY = "2026-11-22";

/** @returns the notes by path; the same ones each time */
export function windowVault(): Record<string, string> {
  const notes = Array.from({ length: MENTORS }, (_, place) => mentorNote(place));
  return Object.fromEntries(notes);
}

/** The note whose first promise the benchmark moves. */
export const CHANGED_NOTE = nameOf(0);

function nameOf(place: number): string {
  return `People/Mentor ${String(place).padStart(3, "0")}.md`;
}

function mentorNote(place: number): [path: string, text: string] {
  const today = parseDate(BENCH_DAY);
  if (!today) throw new Error(`${BENCH_DAY} is no date`);
  const due = (promise: number) => addDays(today, ((place * 7 + promise * 5) % 40) - 12);
  const promises = Array.from({ length: PROMISES }, (_, promise) => {
    return `- [ ] Promise ${String(promise)} to mentor ${String(place)} 📅 ${due(promise)}`;
  });
  const log = `- ${addDays(today, -(place % 120) - 1)} e-mail: a short update`;
  const roles = ["specialty", "research", "personal"][place % 3] ?? "specialty";
  const text = `---\ntype: mentor\nroles: [${roles}]\n---\n\n## Follow-ups\n\n${promises.join("\n")}\n\n## Log\n\n${log}\n`;
  return [nameOf(place), text];
}

/** How a finding is shown in a list: what could tell who a patient is must not be told once more. */

const DOT = "•";
/** The dots say that something is there, and of a long value not how long. */
const [FEWEST, MOST] = [3, 8];

/** @returns the first sign and dots, such as `4•••••` */
export function masked(words: string): string {
  const [first = "", ...others] = words.trim();
  return first + DOT.repeat(Math.min(MOST, Math.max(FEWEST, others.length)));
}

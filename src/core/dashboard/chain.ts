/** A chain of steps, such as said → applied → came of it → reported: what is done, and what comes next. */
import { sayShortDate } from "../calendar/say";
import type { CalendarDate } from "../calendar/calendar-date";

export interface ChainStep {
  readonly label: string;
  /** Such as `Oct 3`; null where no date is known. */
  readonly when: string | null;
  readonly state: "done" | "next" | "open";
}

export interface ChainInput {
  readonly label: string;
  readonly isDone: boolean;
  readonly date: CalendarDate | null;
}

/** @returns the steps with the first after the last one done as the next; earlier gaps are passed */
export function toChain(steps: readonly ChainInput[], today: CalendarDate): ChainStep[] {
  const last = steps.findLastIndex(({ isDone }) => isDone);
  return steps.map(({ label, date }, place) => ({
    label,
    when: date ? sayShortDate(date, today) : null,
    state: place <= last ? "done" : place === last + 1 ? "next" : "open",
  }));
}

/** @returns the chain in words: `said Oct 3, applied Nov 10; next: reported` */
export function sayChain(steps: readonly ChainStep[]): string {
  const done = steps
    .filter(({ state }) => state === "done")
    .map(({ label, when }) => [label.toLowerCase(), when].filter((part) => part !== null).join(" "));
  const next = steps.find(({ state }) => state === "next");
  return [done.join(", "), next ? `next: ${next.label.toLowerCase()}` : ""]
    .filter((part) => part !== "")
    .join("; ");
}

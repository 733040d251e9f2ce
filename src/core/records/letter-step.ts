/** How far a letter has come: at the furthest step that is filled, whatever earlier steps say. */
import { daysBetween, type CalendarDate } from "../calendar/calendar-date";
import type { Letter } from "./record";

export const LETTER_STEPS = ["planned", "asked", "answered", "packet_sent", "submitted", "outcome"] as const;
export type LetterStep = (typeof LETTER_STEPS)[number];

/** Days before its deadline at which a letter is best asked for, and at the latest: the guide's eight and six weeks (N8). */
export const LETTER_NOTICE = { ideal: 56, least: 42 };

export function letterStep({ properties }: Letter): LetterStep {
  const reached = LETTER_STEPS.filter((step) => step === "planned" || properties[step] !== undefined);
  return reached.at(-1) ?? "planned";
}

/** Over is a letter whose outcome the writer knows, and one that was not submitted a month after its deadline. */
export function isLetterOver(letter: Letter, today: CalendarDate): boolean {
  const { deadline, told } = letter.properties;
  const step = letterStep(letter);
  if (told) return true;
  if (!deadline || step === "outcome") return false;
  const days = daysBetween(deadline, today);
  return step === "submitted" ? days > WAITING_FOR_OUTCOME : days > AFTER_DEADLINE;
}

const AFTER_DEADLINE = 30;
const WAITING_FOR_OUTCOME = 365;

/** How far a piece of feedback or advice has come: by its fields or by its sign, and the furthest counts. */
import { isTicked, type Entry } from "./entry";

/** In their order; see the note format, "Entries". */
export const FEEDBACK_STEPS = ["heard", "confirmed", "plan", "applied", "evidence", "told"] as const;
export type FeedbackStep = (typeof FEEDBACK_STEPS)[number];

/** Where feedback stands: at a step, unclear (`?`), or done with without having been told (`-`, `>`). */
export type FeedbackState = FeedbackStep | "unclear" | "set-aside" | "moved-on";

export function isFeedback({ kind }: Pick<Entry, "kind">): boolean {
  return kind === "feedback" || kind === "advice";
}

export function feedbackState(entry: Entry): FeedbackState {
  if (entry.sign === "?") return "unclear";
  if (entry.sign === "-") return "set-aside";
  if (entry.sign === ">") return "moved-on";
  const bySign = isTicked(entry) ? "told" : entry.sign === "/" ? "applied" : "heard";
  const reached = FEEDBACK_STEPS.filter((step) => step === bySign || entry.fields.has(step));
  return reached.at(-1) ?? "heard";
}

/** @returns whether feedback has come at least as far as a step */
export function hasReached(entry: Entry, step: FeedbackStep): boolean {
  const place = (FEEDBACK_STEPS as readonly string[]).indexOf(feedbackState(entry));
  return place >= FEEDBACK_STEPS.indexOf(step);
}

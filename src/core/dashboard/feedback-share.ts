/** How much of the feedback has come to an end, the same on every panel. */
import type { FeedbackState } from "../records/feedback";
import { plural } from "../rules/names";

/** Feedback and advice that was told of or set aside, of all that was received. */
export interface FeedbackShare {
  readonly closed: number;
  readonly all: number;
  readonly percent: number;
  /** Such as `4 of 6 pieces of feedback closed`. */
  readonly words: string;
}

/** @returns null where there was none; what was moved on stands elsewhere and counts there */
export function feedbackShare(states: readonly FeedbackState[]): FeedbackShare | null {
  const counted = states.filter((state) => state !== "moved-on");
  if (counted.length === 0) return null;
  const closed = counted.filter((state) => state === "told" || state === "set-aside").length;
  const all = counted.length;
  const words = `${String(closed)} of ${plural(all, "piece")} of feedback closed`;
  return { closed, all, percent: Math.round((100 * closed) / all), words };
}

/** The goals that are worked on: how far each has come, and when it is looked at again. */
import { compareTexts } from "../notes/compare-texts";
import type { Row } from "../agenda/row";
import type { CalendarDate } from "../calendar/calendar-date";
import { sayFullDate, sayShortDate } from "../calendar/say";
import { feedbackOn } from "../ledger/feedback-on";
import {
  dateOfEntry,
  goalStatus,
  mentorName,
  mentorsOfEntry,
  toName,
  type Ledger,
  type MentorName,
} from "../ledger/ledger";
import { isTicked } from "../records/entry";
import { entryWords } from "../records/entry-words";
import { lastChange } from "../records/goal-change";
import type { Goal } from "../records/record";
import type { ActName } from "../rules/rule";
import { offerRow } from "./offer-row";
import { isShown, type PanelSource } from "./panel-source";

export interface GoalProgress {
  /** 0 to 100. */
  readonly percent: number;
  /** Such as `3 of 8 steps`, or `60%` where the note gives a judgement. */
  readonly words: string;
}

export interface GoalView {
  readonly path: string;
  readonly name: string;
  /** Null where there is neither a step nor a judgement. */
  readonly progress: GoalProgress | null;
  /** How far it has come, in words, and what it is where it is no active goal. */
  readonly facts: readonly string[];
  /** Such as `review Jan 7`; null where no review comes. */
  readonly review: string | null;
  readonly reviewDate: string | null;
  /** Whether the day of the review has come. */
  readonly isReviewDue: boolean;
  readonly mentors: readonly MentorName[];
  /** What mentors said of it: feedback that links it, the newest first. */
  readonly feedback: readonly GoalFeedback[];
  /** What acts are done to, with those that fit. */
  readonly row: Row;
}

export interface GoalFeedback {
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** Whom it is from, and how far it has come. */
  readonly facts: readonly string[];
}

/** @returns the goals that the filter leaves */
export function shownGoals(source: PanelSource): GoalView[] {
  const { ledger, rows, today } = source;
  return goalViews(ledger, rows, today).filter(({ name, mentors }) =>
    isShown(source, { texts: [name], mentors }),
  );
}

/** @returns active goals and drafts, by priority and name */
export function goalViews(ledger: Ledger, rows: readonly Row[], today: CalendarDate): GoalView[] {
  const reviews = new Map(
    rows.filter(({ rule }) => rule === "review-goal").map((row) => [row.path, row.due]),
  );
  return ledger.goals
    .filter((goal) => ["active", "draft"].includes(goalStatus(goal)))
    .map((goal) => ({ goal, order: orderOf(goal) }))
    .sort((a, b) => compareTexts(a.order, b.order))
    .map(({ goal }) => toView(goal, { ledger, review: reviews.get(goal.path) ?? null, today }));
}

function orderOf(goal: Goal): string {
  const priority = String(goal.properties.priority ?? 9);
  return `${goalStatus(goal) === "draft" ? "1" : "0"}${priority}${goal.noteName}\u0000${goal.path}`;
}

interface GoalContext {
  readonly ledger: Ledger;
  readonly review: CalendarDate | null;
  readonly today: CalendarDate;
}

function toView(goal: Goal, { ledger, review, today }: GoalContext): GoalView {
  const progress = goalProgress(goal);
  const mentors = ledger.mentorsOf(goal).map(toName);
  return {
    path: goal.path,
    name: goal.noteName,
    progress,
    facts: [progress?.words ?? "no steps yet", ...(goalStatus(goal) === "draft" ? ["draft"] : [])],
    review: review ? sayReview(review, today) : null,
    reviewDate: review ? sayFullDate(review) : null,
    isReviewDue: review !== null && review <= today,
    mentors,
    feedback: feedbackOf(goal, { ledger, today }),
    row: offerRow({
      by: "goal",
      title: goal.noteName,
      path: goal.path,
      entry: null,
      mentors,
      acts: actsFor(goal),
    }),
  };
}

/** A draft is not looked at again before it is a goal. */
function actsFor(goal: Goal): ActName[] {
  const isShared = goal.properties.shared !== undefined;
  return [
    ...(goalStatus(goal) === "active" ? (["review-goal"] as const) : []),
    "draft-goals",
    ...(isShared ? [] : (["mark-shared"] as const)),
    ...(lastChange(goal) ? (["draft-goal-change"] as const) : []),
  ];
}

function feedbackOf(
  { path }: Goal,
  { ledger, today }: Pick<GoalContext, "ledger" | "today">,
): GoalFeedback[] {
  const dated = feedbackOn(ledger, path).map((held) => ({
    ...held,
    date: dateOfEntry(held.record, held.entry),
  }));
  return dated
    .sort((a, b) => compareTexts(b.date ?? "", a.date ?? ""))
    .map(({ entry, record, date }) => ({
      key: `${path}|${record.path}|${String(entry.line)}`,
      path: record.path,
      line: entry.line,
      text: entryWords(entry),
      facts: [
        ...mentorsOfEntry(ledger, record, entry).map(mentorName),
        ...(date ? [sayShortDate(date, today)] : []),
      ],
    }));
}

function sayReview(review: CalendarDate, today: CalendarDate): string {
  if (review === today) return "review today";
  return review < today
    ? `review since ${sayShortDate(review, today)}`
    : `review ${sayShortDate(review, today)}`;
}

/** A judgement in the note counts before the steps: done ÷ (all − cancelled), nested ones left out. */
function goalProgress({ properties, entries }: Goal): GoalProgress | null {
  if (properties.progress !== undefined)
    return { percent: properties.progress, words: `${String(properties.progress)}%` };
  const steps = entries.filter(({ kind, nested, sign }) => kind === "step" && !nested && sign !== "-");
  if (steps.length === 0) return null;
  const done = steps.filter(isTicked).length;
  const words = `${String(done)} of ${String(steps.length)} ${steps.length === 1 ? "step" : "steps"}`;
  return { percent: Math.round((100 * done) / steps.length), words };
}

/**
 * Looks at a goal again: what is done, what moved, and whether it stays, changes, is reached or let go. One step to
 * undo, over the goal's note and the note of a goal that takes its place.
 */
import type { CalendarDate } from "../core/calendar/calendar-date";
import { sayLongDate } from "../core/calendar/say";
import { linkTo } from "../core/ledger/note-link";
import { newGoalNote, withNewNotes } from "../core/messages/new-note";
import { plainLine } from "../core/messages/plain";
import { becomes, inTurn, refuse, type Edit } from "../core/notes/edit/edit";
import { insertLine } from "../core/notes/edit/insert-line";
import { removeProperty, setProperty } from "../core/notes/edit/set-property";
import { readFrontmatter } from "../core/notes/frontmatter";
import { baseName } from "../core/notes/links";
import { plainHeading } from "../core/notes/outline";
import { isOpen, type Entry } from "../core/records/entry";
import { entryWords } from "../core/records/entry-words";
import { CHANGE_WORDS } from "../core/records/goal-change";
import { goal as GOAL } from "../core/records/kinds/goal";
import type { Goal } from "../core/records/record";
import type { ActContext } from "./acts/act";
import { changeLine } from "./acts/entry-change";
import { fieldOf } from "./acts/field-words";
import { targetOfEntry } from "./acts/target";
import type { NewNote, WriteRequest } from "./writer";

export type Verdict = "keep" | "change" | "achieved" | "dropped";

export interface GoalReview {
  readonly verdict: Verdict;
  /** Steps that are done now. */
  readonly done: readonly Entry[];
  /** What moved since the last time; may be empty. */
  readonly moved: string;
  /** A judgement of 0 to 100, for a goal that has one; null leaves it. */
  readonly progress: number | null;
  /** What the goal is from now on; counts for a change alone. */
  readonly now: GoalWords;
  /** Whether a goal with another title takes over the steps that are still open. */
  readonly takesSteps: boolean;
  /** Why it changed or is let go; may be empty. */
  readonly reason: string;
}

export interface GoalWords {
  readonly title: string;
  readonly success: string;
  readonly target: CalendarDate | null;
}

export interface ReviewPlace extends ActContext {
  readonly goal: Goal;
  /** A free path for the note of a goal with this title. */
  readonly freePath: (title: string) => string;
}

export interface ReviewRequest extends WriteRequest {
  readonly creates: readonly NewNote[];
}

/** @returns what a goal's note says now of what a review may change */
export function wordsOf({ noteName, properties: { success = "", target } }: Goal): GoalWords {
  return { title: noteName, success, target: target ?? null };
}

/** @returns whether the goal is another one from now on, with a note of its own */
export function isReplaced({ verdict, now }: GoalReview, goal: Goal): boolean {
  const title = plainLine(now.title);
  return verdict === "change" && title !== "" && title !== goal.noteName;
}

/** @returns whether a change says anything that the note does not say */
export function isChanged({ now }: GoalReview, goal: Goal): boolean {
  const old = wordsOf(goal);
  const isOther = plainLine(now.title) !== "" && plainLine(now.title) !== old.title;
  return isOther || plainLine(now.success) !== plainLine(old.success) || now.target !== old.target;
}

/** @returns what is to be written */
export function reviewRequest(review: GoalReview, place: ReviewPlace): ReviewRequest {
  const { goal, ledger } = place;
  const path = isReplaced(review, goal) ? place.freePath(plainLine(review.now.title)) : null;
  const successor = path === null ? null : { path, text: successorText(review, path, place) };
  const link = path === null ? null : linkTo(path, { ledger: withNewNotes(ledger, [path]), from: goal.path });
  const ticks = review.done.flatMap(
    (entry) => changeLine(targetOfEntry(entry, goal, ledger), { sign: () => "x" }, place) ?? [],
  );
  const edits = [
    ...propertyEdits(review, { ...place, isReplaced: path !== null }),
    ...linesOf(review, { ...place, link }).map((words) => (text: string) => addProgress(text, words, place)),
  ];
  const ifRefused =
    "A block of code or a comment in this note is not closed, so that nothing can be added below it. The note is open.";
  return {
    label: `${LABELS[review.verdict]}: ${goal.noteName}`,
    // Steps first: what is added above them would move their lines.
    changes: [...ticks, { path: goal.path, edit: inTurn(...edits), ifRefused }],
    creates: successor ? [successor] : [],
  };
}

const LABELS: Readonly<Record<Verdict, string>> = {
  keep: "Goal reviewed",
  change: "Goal changed",
  achieved: "Goal reached",
  dropped: "Goal let go",
};

type PropertyEdit = (text: string) => Edit;

function propertyEdits(
  review: GoalReview,
  { goal, today, isReplaced: hasSuccessor }: ReviewPlace & { readonly isReplaced: boolean },
): PropertyEdit[] {
  const { verdict, progress, now } = review;
  const status = hasSuccessor ? "changed" : verdict === "achieved" || verdict === "dropped" ? verdict : null;
  const old = wordsOf(goal);
  const words = verdict === "change" && !hasSuccessor ? now : old;
  const set = (name: string, value: string | number) => (text: string) => setProperty(text, name, value);
  const success = plainLine(words.success);
  const edits = [
    asSeen(review, { goal, words }),
    status && set("status", status),
    success !== plainLine(old.success) && setOrRemove("success", success),
    words.target !== old.target && setOrRemove("target", words.target ?? ""),
    progress !== null && progress !== goal.properties.progress && set("progress", progress),
    set("reviewed", today),
  ];
  return edits.filter((edit) => typeof edit === "function");
}

/** What is written over must say what was seen: a change that came from elsewhere meanwhile is not lost. */
function asSeen(
  { progress, now }: GoalReview,
  { goal, words }: { readonly goal: Goal; readonly words: GoalWords },
): PropertyEdit {
  const old = wordsOf(goal);
  const names = [
    plainLine(words.success) !== plainLine(old.success) && "success",
    words.target !== old.target && "target",
    progress !== null && progress !== goal.properties.progress && "progress",
  ] as const;
  const written = names.filter((name) => name !== false);
  return (text) => {
    const frontmatter = readFrontmatter(text);
    const data = frontmatter.state === "data" ? frontmatter.data : {};
    const wanted = { success: plainLine(now.success), target: now.target, progress };
    const isKept = written.every((name) => {
      const { value } = GOAL.properties[name].read(data[name]);
      return value === goal.properties[name] || (value ?? "") === (wanted[name] ?? "");
    });
    return isKept ? becomes(text) : refuse("gone");
  };
}

function setOrRemove(name: string, value: string): PropertyEdit {
  return (text) => (value === "" ? removeProperty(text, name) : setProperty(text, name, value));
}

function addProgress(text: string, words: string, { settings }: ReviewPlace): Edit {
  const heading = settings.words.headings.progress;
  return insertLine(text, {
    heading,
    isHeading: (one) => plainHeading(one) === plainHeading(heading),
    words,
  });
}

/** The dated lines under Progress: what moved, then what became of the goal. */
function linesOf(
  review: GoalReview,
  { goal, today, link }: ReviewPlace & { readonly link: string | null },
): string[] {
  const { verdict, reason } = review;
  const moved = plainLine(review.moved);
  const because = fieldsOf("because", reason);
  const before = moved === "" ? [] : [`${today} ${moved}`];
  switch (verdict) {
    case "keep":
      return before;
    case "achieved":
      return [`${today} ${CHANGE_WORDS.achieved}${moved === "" ? "" : `: ${moved}`}`];
    case "dropped":
      return [...before, `${today} ${CHANGE_WORDS.dropped}${because}`];
    case "change": {
      if (link !== null) return [...before, `${today} ${CHANGE_WORDS.changed} ${link}${because}`];
      const was = fieldsOf("was", sayWords(wordsOf(goal)));
      return [...before, `${today} ${CHANGE_WORDS.changed}: ${sayWords(review.now)}${was}${because}`];
    }
  }
}

function fieldsOf(name: string, words: string): string {
  return fieldOf(name, plainLine(words))
    .map(({ value }) => ` [${name}:: ${value}]`)
    .join("");
}

/** What success looks like, and by when. */
function sayWords({ success, target }: GoalWords): string {
  const words = plainLine(success) || "still without a measure of success";
  return target ? `${words} (by ${sayLongDate(target)})` : words;
}

/** The new goal's note: what it is now, whom the old one was shared with, and where it comes from. */
function successorText(review: GoalReview, path: string, { goal, today, ledger }: ReviewPlace): string {
  const { now, done, takesSteps, reason } = review;
  const { priority, stage } = goal.properties;
  const isOpenStep = (entry: Entry) =>
    entry.kind === "step" && !entry.nested && isOpen(entry) && !done.includes(entry);
  const old = linkTo(goal.path, { ledger, from: path });
  const { text } = newGoalNote(
    {
      ...now,
      title: baseName(path),
      start: today,
      mentors: ledger.mentorsOf(goal),
      priority: priority ?? null,
      stage: stage ?? null,
      steps: takesSteps ? goal.entries.filter(isOpenStep).map(entryWords) : [],
      progress: [`${today} ${CHANGE_WORDS.follows} ${old}${fieldsOf("because", reason)}`],
    },
    withNewNotes(ledger, [path]),
  );
  return text;
}

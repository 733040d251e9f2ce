/** Looks at a goal again: what is done and what moved, and whether it stays, changes, is reached or let go. */
import type { ActContext } from "../../app/acts/act";
import { freePaths } from "../../app/make-note";
import {
  isChanged,
  isReplaced,
  reviewRequest,
  wordsOf,
  type GoalReview,
  type ReviewPlace,
  type Verdict,
} from "../../app/review-goal";
import { sayShortDate } from "../../core/calendar/say";
import { baseName } from "../../core/notes/links";
import { isOpen, type Entry } from "../../core/records/entry";
import { entryWords } from "../../core/records/entry-words";
import type { Goal } from "../../core/records/record";
import { sayMentors } from "../../core/rules/names";
import type { Raws, ValuesOf } from "./field";
import { FormModal } from "./form-modal";
import type { FormSpec } from "./form";
import type { FormParts } from "./form-parts";
import { horizon } from "./goal-hints";
import {
  choiceField,
  dayField,
  linesField,
  percentField,
  ticksField,
  textField,
  toggleField,
} from "./make-fields";
import { sayHints } from "./say-hints";
import { openGoalMessage } from "./goal-message";
import type { FormScene } from "./scene";

/** Opens the form that looks at a goal again. @param path of its note */
export function openReviewGoal(parts: FormParts, path: string): void {
  void parts.withScene(async (scene) => {
    const goal = scene.ledger.goals.find((one) => one.path === path);
    if (!goal) return;
    // The note as it is now, so that the form can show it as it will be.
    const text = await parts.mentorship.store.read(path).catch(() => "");
    new FormModal(parts.windows, reviewGoalForm(parts, scene, { goal, text })).open();
  });
}

interface ReviewedGoal {
  readonly goal: Goal;
  /** The text of its note. */
  readonly text: string;
}

const VERDICTS: readonly { readonly value: Verdict; readonly label: string }[] = [
  { value: "keep", label: "Keep going" },
  { value: "change", label: "Change it" },
  { value: "achieved", label: "Reached it" },
  { value: "dropped", label: "Let it go" },
];

type Next = "nothing" | "ask" | "tell";

function openSteps({ entries }: Goal): Entry[] {
  return entries.filter((entry) => entry.kind === "step" && !entry.nested && isOpen(entry));
}

const NOW = "What it is from now on";

function fieldsOf({ today }: FormScene, goal: Goal) {
  const { title, success, target } = wordsOf(goal);
  const inGroup = { group: NOW };
  return {
    verdict: choiceField({ label: "This goal", options: VERDICTS, initial: "keep" }),
    steps: ticksField({
      label: "Steps that are done",
      options: openSteps(goal).map((entry) => ({ value: keyOf(entry), label: entryWords(entry) })),
    }),
    moved: textField({
      label: "What moved since last time",
      placeholder: "The first draft is with the group",
    }),
    progress: percentField({ label: "How far along, in percent", initial: goal.properties.progress }),
    title: {
      ...textField({ label: "Goal", initial: title, needed: "Write the goal in a few words." }),
      ...inGroup,
    },
    success: { ...linesField({ label: "What success looks like", initial: success }), ...inGroup },
    target: {
      ...dayField({ label: "Target", today, initial: target, placeholder: "in 9 months" }),
      ...inGroup,
    },
    takesSteps: { ...toggleField({ label: "Take the open steps along", initial: true }), ...inGroup },
    reason: textField({ label: "Why, in a few words", placeholder: "I found that I like the clinic more" }),
    next: choiceField<Next>({ label: "Then", options: nextOptions(), initial: "nothing" }),
  };
}

function keyOf({ line, written }: Entry): string {
  return `${String(line)} ${written}`;
}

function nextOptions() {
  return [
    { value: "nothing", label: "Nothing more for now" },
    { value: "ask", label: "Ask whether it is realistic…" },
    { value: "tell", label: "Tell about the change…" },
  ] as const;
}

type ReviewFields = ReturnType<typeof fieldsOf>;
type Values = Partial<ValuesOf<ReviewFields>>;

function reviewGoalForm(parts: FormParts, scene: FormScene, reviewed: ReviewedGoal): FormSpec<ReviewFields> {
  const { goal } = reviewed;
  const place = placeFor(parts, scene, goal);
  return {
    id: `review-goal ${goal.path}`,
    title: "Review goal",
    about: sayAbout(goal, scene),
    submit: "Save the review",
    fields: fieldsOf(scene, goal),
    hides: (values) => hiddenIn(values, goal),
    follows: (raws, changed) => (changed === "verdict" ? { ...raws, next: nextAfter(raws) } : raws),
    hints: (values) => hintsOf(values, { goal, today: scene.today }),
    preview: (values) => previewOf(toReview(values, goal), { ...reviewed, place }),
    send: async (values) => {
      const review = toReview(values, goal);
      if (review.verdict === "change" && !isChanged(review, goal))
        return "Say what is different: the goal, what success looks like, or the target.";
      const request = reviewRequest(review, place);
      const { result } = await parts.mentorship.writer.perform(request);
      if (result === "refused") return "It could not be written. What you typed is still here.";
      const path = request.creates[0]?.path ?? goal.path;
      if (values.next !== "nothing" && review.verdict !== "achieved")
        void openGoalMessage(parts, { id: values.next === "ask" ? "T6" : "T3", path });
      return null;
    },
  };
}

function placeFor({ mentorship }: FormParts, { ledger, today }: FormScene, goal: Goal): ReviewPlace {
  const context: ActContext = {
    ...{ ledger, today, tasks: mentorship.tasks },
    settings: mentorship.settings.current(),
  };
  const freePath = (name: string) => freePaths(mentorship, [{ folder: "goals", name }])[0] ?? "";
  return { ...context, goal, freePath };
}

function sayAbout(goal: Goal, { ledger, today }: FormScene): string {
  const { start, reviewed, target, success } = goal.properties;
  const mentors = ledger.mentorsOf(goal);
  const parts = [
    reviewed
      ? `last looked at on ${sayShortDate(reviewed, today)}`
      : start && `set on ${sayShortDate(start, today)}`,
    target && `target ${sayShortDate(target, today)}`,
    mentors.length > 0 && `shared with ${sayMentors(mentors)}`,
  ].filter((part) => typeof part === "string");
  const facts = parts.join(", ");
  const sentence = facts === "" ? "" : `${facts.charAt(0).toUpperCase()}${facts.slice(1)}.`;
  const looks = success ? `Success: ${success.replace(/[.\s]+$/, "")}.` : "";
  return [`“${goal.noteName}”.`, looks, sentence].filter((part) => part !== "").join(" ");
}

function hiddenIn({ verdict = "keep", title }: Values, goal: Goal): string[] {
  const isChange = verdict === "change";
  const hidden: Readonly<Record<string, boolean>> = {
    steps: openSteps(goal).length === 0,
    progress: goal.properties.progress === undefined,
    title: !isChange,
    success: !isChange,
    target: !isChange,
    takesSteps: !isChange || title === goal.noteName || openSteps(goal).length === 0,
    reason: !isChange && verdict !== "dropped",
    next: verdict === "achieved",
  };
  return Object.keys(hidden).filter((name) => hidden[name]);
}

/** What changed is told; the rest is asked about only if somebody wants to. */
function nextAfter({ verdict }: Raws): Next {
  return verdict === "change" || verdict === "dropped" ? "tell" : "nothing";
}

function hintsOf(values: Values, { goal, today }: { goal: Goal } & Pick<FormScene, "today">) {
  const { verdict = "keep", title = "", target } = values;
  const isOther = title !== "" && title !== goal.noteName;
  const start = isOther ? today : goal.properties.start;
  return sayHints({
    verdict: VERDICT_HINTS[verdict],
    title: isOther
      ? "A goal with another title gets a note of its own. This one stays, with all it says."
      : null,
    target: verdict === "change" ? horizon({ start, target }) : null,
  });
}

const VERDICT_HINTS: Readonly<Record<Verdict, string | null>> = {
  keep: null,
  change: "Changing course is a strength. What the goal said before stays in its note.",
  achieved: "Well done. The note stays, and this goal asks for nothing more.",
  dropped: "Letting go makes room for something else. The note stays, with all that you did.",
};

function toReview(values: Values, goal: Goal): GoalReview {
  const { verdict = "keep", steps = [], moved = "", reason = "", takesSteps = true } = values;
  const old = wordsOf(goal);
  const { title = old.title, success = old.success, target = old.target } = values;
  return {
    ...{ verdict, moved, reason, takesSteps },
    done: openSteps(goal).filter((entry) => steps.includes(keyOf(entry))),
    progress: values.progress ?? null,
    now: { title, success, target },
  };
}

/** The goal's note as it will be; a part of it that cannot be written is told of when it is sent. */
function previewOf(
  review: GoalReview,
  { goal, text, place }: ReviewedGoal & { readonly place: ReviewPlace },
) {
  const { changes, creates } = reviewRequest(review, place);
  const after = changes.reduce((now, { edit }) => {
    const edited = edit(now);
    return edited.ok ? edited.text : now;
  }, text);
  const made = creates.map((note) => ({ name: baseName(note.path), text: note.text }));
  const [successor] = isReplaced(review, goal) ? made : [];
  const own = { name: goal.noteName, text: after };
  return successor ? { ...successor, more: [own] } : own;
}

/** "Set goals": where one stands, what matters most, and what success looks like; up to three notes from that. */
import { setGoals } from "../../app/set-goals";
import { addMonths, type CalendarDate } from "../../core/calendar/calendar-date";
import { isComing, type Ledger } from "../../core/ledger/ledger";
import {
  GOAL_PATTERNS,
  PATTERN_WORDS,
  startOf,
  type GoalPattern,
} from "../../core/messages/data/goal-presets";
import { newGoalNote, type NewGoal } from "../../core/messages/new-note";
import type { Field, Raw, Raws, ValuesOf } from "./field";
import { FormModal } from "./form-modal";
import type { FormSpec } from "./form";
import type { FormParts } from "./form-parts";
import { horizon, tooMany } from "./goal-hints";
import { choiceField, dayField, linesField, mentorsField, textField } from "./make-fields";
import { sayHints } from "./say-hints";
import type { FormScene } from "./scene";
import { stageField, type Stage } from "./stage-field";

/** The guide looks six to twelve months ahead; the middle is a good first guess. */
const MONTHS_AHEAD = 9;

type Place = 1 | 2 | 3;
const PLACES: readonly Place[] = [1, 2, 3];

const PATTERN_OPTIONS = [
  { value: "", label: "My own words" },
  ...(Object.keys(GOAL_PATTERNS) as GoalPattern[]).map((value) => ({
    value,
    label: GOAL_PATTERNS[value].label,
  })),
] as const;

export function openSetGoals(parts: FormParts): void {
  void parts.withScene((scene) => new FormModal(parts.windows, setGoalsForm(scene, parts)).open());
}

function fieldsOf({ ledger, today }: FormScene) {
  const first = "First priority";
  const [second, third] = ["Second priority, if there is one", "Third priority, if there is one"];
  const needed = "Write at least one priority in a few words.";
  return {
    stage: stageField(ledger.profile?.properties.stage),
    pattern1: patternField(first),
    title1: titleField(first, { needed }),
    success1: successField(first),
    target1: targetField(first, today),
    pattern2: patternField(second),
    title2: titleField(second),
    success2: successField(second),
    target2: targetField(second, today),
    pattern3: patternField(third),
    title3: titleField(third),
    success3: successField(third),
    target3: targetField(third, today),
    mentors: mentorsField({ label: "Share with", ledger, chosen: metNext({ ledger, today }) }),
  };
}

function patternField(group: string): Field<GoalPattern | ""> {
  return { ...choiceField({ label: "Begin with", options: PATTERN_OPTIONS, initial: "" }), group };
}

function titleField(group: string, more: { needed?: string } = {}): Field<string> {
  return { ...textField({ label: "Goal", placeholder: "Publish the sepsis audit", ...more }), group };
}

function successField(group: string): Field<string> {
  const placeholder = "A poster accepted at a meeting";
  return { ...linesField({ label: "What success looks like", placeholder }), group };
}

function targetField(group: string, today: CalendarDate): Field<CalendarDate | null> {
  const initial = addMonths(today, MONTHS_AHEAD);
  return { ...dayField({ label: "Target", today, initial, placeholder: "in 9 months" }), group };
}

/** @returns the paths of the mentors who are met next */
function metNext({ ledger, today }: Pick<FormScene, "ledger" | "today">): string[] {
  const coming = ledger.meetings.filter((meeting) => isComing(meeting, today, ledger.settings));
  const next = coming.reduce<(typeof coming)[number] | null>(
    (first, meeting) => (first && (first.date ?? "") <= (meeting.date ?? "") ? first : meeting),
    null,
  );
  return next ? ledger.mentorsOf(next).map(({ path }) => path) : [];
}

type SetGoalsFields = ReturnType<typeof fieldsOf>;
type Values = Partial<ValuesOf<SetGoalsFields>>;

function setGoalsForm(
  scene: FormScene,
  { mentorship }: Pick<FormParts, "mentorship">,
): FormSpec<SetGoalsFields> {
  const { ledger, today } = scene;
  const send = async (values: Values) => {
    const made = { goals: goalsOf(values, today), stage: values.stage || null, ledger };
    return (await setGoals(mentorship, made))
      ? null
      : "The notes could not be made. What you typed is still here.";
  };
  return {
    id: "set-goals",
    title: "Set goals",
    about:
      "Where you stand, what matters most over the next 6 to 12 months, and how you will know that you are there. One to three are enough.",
    submit: "Make the notes",
    fields: fieldsOf(scene),
    preview: (values) => previewOf(values, scene),
    hints: (values) => hintsOf(values, scene),
    follows: filledIn,
    hides: hiddenIn,
    send,
  };
}

function goalsOf(values: Values, today: CalendarDate): NewGoal[] {
  const named = PLACES.filter((place) => (values[`title${place}`] ?? "") !== "");
  return named.map((place, index) => {
    const pattern = values[`pattern${place}`];
    const stage = values.stage || null;
    return {
      title: values[`title${place}`] ?? "",
      success: values[`success${place}`] ?? "",
      start: today,
      target: values[`target${place}`] ?? null,
      mentors: values.mentors ?? [],
      priority: PLACES[index] ?? null,
      stage,
      steps: pattern ? startOf(pattern, stage).steps : [],
    };
  });
}

function previewOf(values: Values, { ledger, today }: FormScene) {
  const [first, ...more] = goalsOf(values, today).map((goal) => newGoalNote(goal, ledger));
  const nothing = {
    name: "Your first goal",
    text: "What you write appears here as the note that it will be.",
  };
  return { ...(first ?? nothing), more };
}

function hintsOf(values: Values, { ledger, today }: FormScene): Record<string, string> {
  const targets = PLACES.map((place) => {
    const name = `target${place}` as const;
    return [name, horizon({ start: today, target: values[name] })] as const;
  });
  return sayHints({
    ...Object.fromEntries(targets),
    stage: stageHint(values.stage ?? "", ledger),
    title1: tooMany(ledger, goalsOf(values, today).length),
  });
}

function stageHint(stage: Stage | "", { profile }: Pick<Ledger, "profile">): string | null {
  const isNew = stage !== "" && profile !== null && profile.properties.stage !== stage;
  return isNew ? "Your profile will say so from now on." : null;
}

/** A priority is asked for once the one before it is named. */
function hiddenIn(values: Values): string[] {
  const isNamed = (place: number) =>
    PLACES.some((one) => one === place && (values[`title${one}`] ?? "") !== "");
  return PLACES.filter((place) => place > 1 && !isNamed(place - 1) && !isNamed(place)).flatMap((place) =>
    ["pattern", "title", "success", "target"].map((name) => `${name}${String(place)}`),
  );
}

/** A pattern fills in its words; what somebody wrote or changed stays. */
function filledIn(raws: Raws, changed: string): Raws {
  if (changed !== "stage" && !changed.startsWith("pattern")) return raws;
  const places = PLACES.filter((place) => changed === "stage" || changed === `pattern${place}`);
  return places.reduce<Raws>((now, place) => ({ ...now, ...wordsFor(now, place) }), raws);
}

function wordsFor(raws: Raws, place: Place): Raws {
  const pattern = PATTERN_OPTIONS.find(({ value }) => value === raws[`pattern${place}`])?.value ?? "";
  const stage = (raws["stage"] ?? "") as Stage | "";
  const start = pattern === "" ? { title: "", success: "" } : startOf(pattern, stage || null);
  const parts = (["title", "success"] as const).map((part) => [`${part}${place}`, start[part]] as const);
  return Object.fromEntries(parts.filter(([name]) => isOffered(raws[name])));
}

function isOffered(text: Raw | undefined): boolean {
  return text === undefined || text === "" || (typeof text === "string" && PATTERN_WORDS.has(text));
}

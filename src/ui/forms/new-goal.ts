import { addMonths } from "../../core/calendar/calendar-date";
import { newGoalNote } from "../../core/messages/new-note";
import type { ValuesOf } from "./field";
import type { FormSpec } from "./form";
import { HORIZON, horizon, tooMany } from "./goal-hints";
import { sayHints } from "./say-hints";
import type { FormScene } from "./scene";
import { choiceField, dayField, linesField, mentorsField, textField } from "./make-fields";

const PRIORITIES = [
  { value: "", label: "Not said" },
  { value: "1", label: "1: comes first" },
  { value: "2", label: "2" },
  { value: "3", label: "3" },
] as const;

function fieldsOf({ ledger, today }: FormScene) {
  return {
    title: textField({
      label: "Goal",
      placeholder: "Publish the sepsis audit",
      needed: "Write the goal in a few words.",
    }),
    success: linesField({ label: "What success looks like", placeholder: "A poster accepted at a meeting" }),
    start: dayField({ label: "Start", today, initial: today, placeholder: "today" }),
    target: dayField({
      label: "Target",
      today,
      initial: addMonths(today, HORIZON.least),
      placeholder: "in 9 months",
    }),
    mentors: mentorsField({ label: "Shared with", ledger }),
    priority: choiceField({ label: "Priority", options: PRIORITIES, initial: "" }),
  };
}

type Values = ValuesOf<ReturnType<typeof fieldsOf>>;

export function newGoalForm(scene: FormScene): FormSpec<ReturnType<typeof fieldsOf>> {
  const { ledger, makeNote } = scene;
  const noteOf = (values: Partial<Values>) => {
    const { title = "", success = "", start = null, target = null, mentors = [], priority = "" } = values;
    return newGoalNote({ title, success, start, target, mentors, priority: toPriority(priority) }, ledger);
  };
  return {
    id: "new-goal",
    title: "New goal",
    submit: "Make the note",
    fields: fieldsOf(scene),
    preview: noteOf,
    hints: ({ start, target }) => sayHints({ title: tooMany(ledger, 1), target: horizon({ start, target }) }),
    send: (values) => makeNote("goals", noteOf(values)),
  };
}

function toPriority(text: string): 1 | 2 | 3 | null {
  return ([1, 2, 3] as const).find((priority) => String(priority) === text) ?? null;
}

import { newMilestoneNote } from "../../core/messages/new-note";
import { MILESTONE_KINDS } from "../../core/records/kinds/milestone";
import type { ValuesOf } from "./field";
import type { FormSpec } from "./form";
import { choiceField, neededDayField, textField } from "./make-fields";
import { sharedWithField } from "./note-fields";
import type { FormScene } from "./scene";

const KIND_LABELS: Readonly<Record<(typeof MILESTONE_KINDS)[number], string>> = {
  exam: "Exam or score",
  grade: "Grade",
  match: "Match",
  publication: "Publication",
  presentation: "Presentation",
  award: "Award",
  "rotation-end": "End of a rotation",
  "project-end": "End of a project",
  "cycle-end": "End of a season of applications",
  other: "Something else",
};

function fieldsOf({ ledger, today }: FormScene) {
  return {
    title: textField({
      label: "Milestone",
      placeholder: "Passed the surgery shelf exam",
      needed: "Write what happened in a few words.",
    }),
    date: neededDayField({ label: "Day", today, initial: today, placeholder: "yesterday" }),
    kind: choiceField({
      label: "Kind",
      options: MILESTONE_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
      initial: "other",
    }),
    shareWith: sharedWithField({ label: "Share with", ledger }),
  };
}

type Values = ValuesOf<ReturnType<typeof fieldsOf>>;

export function newMilestoneForm(scene: FormScene): FormSpec<ReturnType<typeof fieldsOf>> {
  const { ledger, today, makeNote } = scene;
  const noteOf = (values: Partial<Values>) => {
    const { title = "", date = today, kind = "other", shareWith = [] } = values;
    return newMilestoneNote({ title, date, kind, shareWith }, ledger);
  };
  return {
    id: "new-milestone",
    title: "New milestone",
    submit: "Make the note",
    fields: fieldsOf(scene),
    preview: noteOf,
    hints: ({ kind = "other" }) =>
      kind.endsWith("-end") ? { kind: "An end is the time for a note of thanks by hand." } : {},
    send: (values) => makeNote("milestones", noteOf(values)),
  };
}

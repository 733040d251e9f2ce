/** Questions to choose from for a meeting that has room for more. */
import type { Mentorship } from "../../app/mentorship";
import { plainItems } from "../../core/messages/plain";
import {
  addingQuestions,
  FEWEST_QUESTIONS,
  questionBank,
  questionCount,
} from "../../core/messages/question-bank";
import type { Meeting } from "../../core/records/record";
import { plural, sayMentors } from "../../core/rules/names";
import type { Field } from "./field";
import type { FormSpec } from "./form";
import { FormModal } from "./form-modal";
import type { FormParts } from "./form-parts";
import { linesField, ticksField } from "./make-fields";
import type { FormScene } from "./scene";

export function openQuestionBank({ windows, mentorship, withScene }: FormParts, path: string): void {
  void withScene((scene) => {
    const meeting = scene.ledger.meetings.find((one) => one.path === path);
    if (meeting) new FormModal(windows, questionForm(mentorship, scene, meeting)).open();
  });
}

/** After preparing, where a meeting has room for more than what its note holds now. */
export async function offerQuestions(parts: FormParts, path: string): Promise<void> {
  await parts.withScene(({ ledger }) => {
    const meeting = ledger.meetings.find((one) => one.path === path);
    const count = meeting ? questionCount(meeting) : FEWEST_QUESTIONS;
    if (count >= FEWEST_QUESTIONS) return;
    const noted =
      count === 0 ? "No question is" : `${plural(count, "question")} ${count === 1 ? "is" : "are"}`;
    const says = `${noted} noted so far; three to five serve best.`;
    const run = () => openQuestionBank(parts, path);
    parts.mentorship.notices.show(says, { label: "Add questions", run }, says);
  });
}

type QuestionFields = Readonly<Record<string, Field<string | readonly string[]>>>;

/** One's own questions come first: those are what the guide means. */
const OWN = "own";

function questionForm(mentorship: Mentorship, scene: FormScene, meeting: Meeting): FormSpec<QuestionFields> {
  return {
    id: `questions ${meeting.path}`,
    title: "Add questions",
    about: `For the meeting with ${sayMentors(scene.ledger.mentorsOf(meeting))}. It has ${plural(questionCount(meeting), "question")}; the guide asks for three to five.`,
    showsNotes: true,
    submit: "Add to the note",
    fields: fieldsOf(scene, meeting),
    send: async ({ [OWN]: own, ...chosen }) => {
      const lines = typeof own === "string" ? plainItems(own) : [];
      const all = [...lines, ...Object.values(chosen).flat()];
      if (all.length === 0) return "Write a question, or choose one.";
      const { result } = await mentorship.writer.perform({
        label: `Added ${plural(all.length, "question")}`,
        changes: [{ path: meeting.path, edit: addingQuestions(all, scene.ledger.settings) }],
      });
      return result === "refused" ? "They could not be added. What you chose is still here." : null;
    },
  };
}

function fieldsOf(scene: FormScene, meeting: Meeting): QuestionFields {
  const groups = questionBank(meeting, scene).map(({ name, questions }) => {
    const options = questions.map((value) => ({ value, label: value }));
    return [name.replace(/\W+/g, "-"), ticksField({ label: name, options })] as const;
  });
  const placeholder = "Should I present the audit?";
  return {
    [OWN]: linesField({ label: "Your own, one on each line", placeholder }),
    ...Object.fromEntries(groups),
  };
}

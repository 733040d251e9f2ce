import { addDays } from "../../core/calendar/calendar-date";
import { goalStatus } from "../../core/ledger/ledger";
import { heldMeetings } from "../../core/ledger/mentor-meetings";
import { newMeetingNote } from "../../core/messages/new-note";
import type { Mentor } from "../../core/records/record";
import { sayMentors } from "../../core/rules/names";
import type { ValuesOf } from "./field";
import type { FormSpec } from "./form";
import type { FormScene } from "./scene";
import { takesTimeOfDay } from "./spoken-time";
import { mentorsField, minutesField, neededDayField, textField, timeField, toggleField } from "./make-fields";

/** A day that leaves time to prepare, shown in the preview until one is typed. */
const SOME_DAYS = 7;

function fieldsOf({ ledger, today }: FormScene, chosen: readonly string[]) {
  return {
    mentors: mentorsField({ label: "With", ledger, chosen, needed: "Choose at least one mentor." }),
    date: neededDayField({ label: "Day", today }),
    time: timeField({ label: "Time" }),
    minutes: minutesField({ label: "How long", initial: "30 min" }),
    place: textField({ label: "Place", placeholder: "Room 4, or a link" }),
    important: toggleField({ label: "Important: thanks are due the day after" }),
  };
}

type Values = ValuesOf<ReturnType<typeof fieldsOf>>;

/** @param chosen paths of the notes of the mentors that it is for */
export function newMeetingForm(
  scene: FormScene,
  chosen: readonly string[] = [],
): FormSpec<ReturnType<typeof fieldsOf>> {
  const { ledger, today, makeNote } = scene;
  const skeleton = scene.skeleton?.();
  const fields = fieldsOf(scene, chosen);
  const noteOf = (values: Partial<Values>) => {
    const { mentors = [], date = addDays(today, SOME_DAYS), time = null, minutes = null } = values;
    const { place = "", important = false } = values;
    return newMeetingNote({ mentors, date, time, minutes, place, important }, { ledger, today, skeleton });
  };
  return {
    id: ["new-meeting", ...chosen].join(" "),
    title: "New meeting",
    submit: "Make the note",
    fields,
    follows: takesTimeOfDay({ day: "date", time: "time", fields, today }),
    preview: noteOf,
    hints: ({ mentors = [], date }) => ({
      ...(isFirstWithoutGoals(scene, mentors) && {
        mentors: `This is your first meeting with ${sayMentors(mentors)}. It goes better with a goal or two in writing: "New goal" makes one.`,
      }),
      ...(date && date < today && { date: "That day is past." }),
    }),
    send: (values) => makeNote("meetings", noteOf(values)),
  };
}

/** The guide sets goals at or before the first meeting. */
function isFirstWithoutGoals({ ledger, today }: FormScene, mentors: readonly Mentor[]): boolean {
  const hasGoal = ledger.goals.some((goal) => ["active", "draft"].includes(goalStatus(goal)));
  return (
    !hasGoal &&
    mentors.length > 0 &&
    mentors.every((mentor) => heldMeetings(ledger, mentor, today).length === 0)
  );
}

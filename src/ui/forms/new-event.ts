import { specialtyIn } from "../../core/messages/data/specialty-questions";
import { eventHelp, type EventHelp } from "../../core/messages/event-help";
import {
  eventName,
  newContactNote,
  newEventNote,
  withNewNotes,
  type NewContact,
  type NewEvent,
} from "../../core/messages/new-note";
import { withinDays } from "../../core/rules/objects";
import type { ValuesOf } from "./field";
import type { FormSpec } from "./form";
import { sayHints } from "./say-hints";
import { mentorsField, neededDayField, textField, toggleField } from "./make-fields";
import { peopleMetField } from "./note-fields";
import type { FormScene } from "./scene";

function fieldsOf({ ledger, today }: FormScene) {
  const { followContactAfter } = ledger.settings.offsets;
  return {
    title: textField({
      label: "Event",
      placeholder: "Neurology grand rounds",
      needed: "Write what it is called.",
    }),
    date: neededDayField({ label: "Day", today, initial: today, placeholder: "last Friday" }),
    mentors: mentorsField({ label: "Mentors who invited you or came", ledger }),
    met: peopleMetField({ label: "People you met", ledger }),
    followUp: toggleField({
      label: `Follow up with those who are new ${withinDays(followContactAfter)}`,
      initial: true,
    }),
    introduces: toggleField({ label: "Put in a short introduction of yourself", initial: true }),
    asks: toggleField({ label: "Put in questions to ask there", initial: true }),
  };
}

type Values = Partial<ValuesOf<ReturnType<typeof fieldsOf>>>;

export function newEventForm(scene: FormScene): FormSpec<ReturnType<typeof fieldsOf>> {
  return {
    id: "new-event",
    title: "New event",
    submit: "Make the note",
    fields: fieldsOf(scene),
    preview: (values) => {
      const [event, ...contacts] = notesOf(values, scene);
      return { name: event.name, text: event.text, also: contacts.map(({ name }) => name) };
    },
    hides: (values) => hiddenIn(values, scene),
    hints: ({ title = "" }) => sayHints({ asks: specialtyHint(title) }),
    send: (values) => scene.makeNotes(notesOf(values, scene)),
  };
}

/** What helps at an event is asked for while it is still to come, and where the profile knows it. */
function hiddenIn({ title = "", date, met = [] }: Values, scene: FormScene): string[] {
  const help = eventHelp(title, scene);
  const isOver = date !== undefined && date < scene.today;
  const hidden = {
    followUp: met.every(({ path }) => path !== null),
    introduces: isOver || help.introduction === null,
    asks: isOver || help.questions === null,
  };
  return (Object.keys(hidden) as (keyof typeof hidden)[]).filter((name) => hidden[name]);
}

function specialtyHint(title: string): string | null {
  const specialty = specialtyIn(title);
  return specialty && `For ${specialty}, as the event's name says.`;
}

function helpFor(values: Values, scene: FormScene): Partial<EventHelp> {
  const hidden = hiddenIn(values, scene);
  const { introduction, questions } = eventHelp(values.title ?? "", scene);
  const isWanted = (name: "introduces" | "asks") => values[name] !== false && !hidden.includes(name);
  return {
    introduction: isWanted("introduces") ? introduction : null,
    questions: isWanted("asks") ? questions : null,
  };
}

interface PlacedNote {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The event's note, then one for each person who has none; each links the other. */
function notesOf(values: Values, scene: FormScene): [PlacedNote, ...PlacedNote[]] {
  const { title = "", date = scene.today, mentors = [], met = [] } = values;
  const name = eventName({ title, date });
  const fresh = met.filter(({ path }) => path === null);
  const [path = "", ...paths] = scene.freePaths([
    { folder: "events", name },
    ...fresh.map((person) => ({ folder: "contacts" as const, name: person.name })),
  ]);
  const context = withNewNotes(scene.ledger, [path, ...paths]);
  const introducedTo = met.map((person) => person.path ?? paths[fresh.indexOf(person)] ?? "");
  const event: NewEvent = { title, date, mentors, introducedTo, help: helpFor(values, scene) };
  const followUp = values.followUp === false ? "no" : "yes";
  const contacts = fresh.map((person, at) => ({
    ...newContactNote(metThere(person.name, { met: path, metOn: date, followUp }), context),
    path: paths[at] ?? "",
  }));
  return [{ ...newEventNote(event, context), path }, ...contacts];
}

function metThere(name: string, at: Pick<NewContact, "met" | "metOn" | "followUp">): NewContact {
  return { name, email: "", position: "", institution: "", introducedBy: null, ...at };
}

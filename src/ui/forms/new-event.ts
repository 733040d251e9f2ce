import type { CalendarDate } from "../../core/calendar/calendar-date";
import {
  eventName,
  newContactNote,
  newEventNote,
  withNewNotes,
  type NewContact,
  type NewEvent,
} from "../../core/messages/new-note";
import type { ValuesOf } from "./field";
import type { FormSpec } from "./form";
import { mentorsField, neededDayField, textField } from "./make-fields";
import { peopleMetField } from "./note-fields";
import type { FormScene } from "./scene";

function fieldsOf({ ledger, today }: FormScene) {
  return {
    title: textField({
      label: "Event",
      placeholder: "Neurology grand rounds",
      needed: "Write what it is called.",
    }),
    date: neededDayField({ label: "Day", today, initial: today, placeholder: "last Friday" }),
    mentors: mentorsField({ label: "Mentors who invited you or came", ledger }),
    met: peopleMetField({ label: "People you met", ledger }),
  };
}

type Values = ValuesOf<ReturnType<typeof fieldsOf>>;

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
    send: (values) => scene.makeNotes(notesOf(values, scene)),
  };
}

interface PlacedNote {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The event's note, then one for each person who has none; each links the other. */
function notesOf(values: Partial<Values>, scene: FormScene): [PlacedNote, ...PlacedNote[]] {
  const { title = "", date = scene.today, mentors = [], met = [] } = values;
  const name = eventName({ title, date });
  const fresh = met.filter(({ path }) => path === null);
  const [path = "", ...paths] = scene.freePaths([
    { folder: "events", name },
    ...fresh.map((person) => ({ folder: "contacts" as const, name: person.name })),
  ]);
  const context = withNewNotes(scene.ledger, [path, ...paths]);
  const introducedTo = met.map((person) => person.path ?? paths[fresh.indexOf(person)] ?? "");
  const event: NewEvent = { title, date, mentors, introducedTo };
  const contacts = fresh.map((person, at) => ({
    ...newContactNote(metThere(person.name, { met: path, metOn: date }), context),
    path: paths[at] ?? "",
  }));
  return [{ ...newEventNote(event, context), path }, ...contacts];
}

function metThere(name: string, at: { readonly met: string; readonly metOn: CalendarDate }): NewContact {
  return { name, email: "", position: "", institution: "", introducedBy: null, followUp: null, ...at };
}

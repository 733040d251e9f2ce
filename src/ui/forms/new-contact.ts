import type { CalendarDate } from "../../core/calendar/calendar-date";
import { sayFullDate } from "../../core/calendar/say";
import { newContactNote, type NewContact } from "../../core/messages/new-note";
import { sayContact, withinDays } from "../../core/rules/objects";
import type { ValuesOf } from "./field";
import type { FormSpec } from "./form";
import { dayField, mailField, textField, toggleField } from "./make-fields";
import { eventField, mentorField } from "./note-fields";
import type { FormScene } from "./scene";

function fieldsOf({ ledger, today }: FormScene) {
  const { followContactAfter } = ledger.settings.offsets;
  return {
    name: textField({ label: "Name", placeholder: "Samir Wendell", needed: "Write whom you met." }),
    email: mailField({ label: "E-mail", placeholder: "s.wendell@example.org" }),
    position: textField({ label: "Position", placeholder: "Fellow in vascular neurology" }),
    institution: textField({ label: "Institution" }),
    met: eventField({ label: "Met at", ledger }),
    introducedBy: mentorField({ label: "Introduced by", ledger }),
    metOn: dayField({ label: "Met on", today, isPast: true, placeholder: "yesterday" }),
    followUp: toggleField({ label: `Follow up ${withinDays(followContactAfter)}`, initial: true }),
  };
}

type Values = ValuesOf<ReturnType<typeof fieldsOf>>;

export function newContactForm(scene: FormScene): FormSpec<ReturnType<typeof fieldsOf>> {
  const { ledger, makeNote } = scene;
  const noteOf = (values: Partial<Values>) => newContactNote(toContact(values, scene), ledger);
  return {
    id: "new-contact",
    title: "New contact",
    submit: "Make the note",
    fields: fieldsOf(scene),
    preview: noteOf,
    hints: (values) => ({ ...knownHint(values, scene), ...dayHint(values, scene) }),
    send: (values) => makeNote("contacts", noteOf(values)),
  };
}

function toContact(values: Partial<Values>, scene: FormScene): NewContact {
  const { name = "", email = "", position = "", institution = "", met, introducedBy = null } = values;
  return {
    ...{ name, email, position, institution, introducedBy },
    met: met?.path ?? null,
    metOn: metOn(values, scene),
    followUp: values.followUp === false ? "no" : "yes",
  };
}

/** The day that is typed, else the event's, else today. */
function metOn({ metOn: typed, met }: Partial<Values>, { today }: FormScene): CalendarDate {
  return typed ?? met?.date ?? today;
}

function knownHint({ name = "" }: Partial<Values>, { ledger }: FormScene): { name?: string } {
  const wanted = name.toLowerCase();
  const known = ledger.contacts.find((contact) => sayContact(contact).toLowerCase() === wanted);
  return known ? { name: `You have a note on ${sayContact(known)} already.` } : {};
}

function dayHint(values: Partial<Values>, scene: FormScene): { metOn?: string } {
  // A day that is not understood has its own words.
  if (values.metOn === undefined) return {};
  const day = metOn(values, scene);
  if (values.metOn !== null) return day > scene.today ? { metOn: "That day is still to come." } : {};
  return {
    metOn: values.met?.date ? `${sayFullDate(day)}, the day of the event` : `${sayFullDate(day)}, today`,
  };
}

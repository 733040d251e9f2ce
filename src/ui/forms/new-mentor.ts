import { mentorNamed, mentorName } from "../../core/ledger/ledger";
import { newMentorNote, type NewMentor } from "../../core/messages/new-note";
import type { ValuesOf } from "./field";
import type { FormSpec } from "./form";
import type { FormScene } from "./scene";
import { choiceField, dayField, lengthField, mailField, severalField, textField } from "./make-fields";

/** The roles that the guide names; a setting adds more. */
const ROLES = ["specialty", "research", "personal"];

const STATUSES = [
  { value: "active", label: "Active: we are in touch" },
  { value: "prospect", label: "Prospect: I mean to ask" },
  { value: "keeping-in-touch", label: "Keeping in touch" },
  { value: "ended", label: "Ended" },
] as const;

function fieldsOf({ ledger, today }: FormScene) {
  const roles = [...ROLES, ...ledger.settings.moreRoles.filter((role) => !ROLES.includes(role))];
  return {
    name: textField({
      label: "Name",
      placeholder: "Amara Osei",
      needed: "Write the name that you go by together.",
    }),
    roles: severalField({
      label: "Roles",
      options: roles.map((role) => ({ value: role, label: role.charAt(0).toUpperCase() + role.slice(1) })),
    }),
    status: choiceField({ label: "Status", options: STATUSES, initial: "active" }),
    email: mailField({ label: "E-mail", placeholder: "a.osei@example.org" }),
    cadence: lengthField({ label: "Be in touch every", placeholder: ledger.settings.lengths.cadenceActive }),
    since: dayField({ label: "Mentor since", today, isPast: true, placeholder: "last September" }),
  };
}

type Values = ValuesOf<ReturnType<typeof fieldsOf>>;

export function newMentorForm(scene: FormScene): FormSpec<ReturnType<typeof fieldsOf>> {
  const { ledger, makeNote } = scene;
  const noteOf = (values: Partial<Values>) => newMentorNote(toMentor(values), ledger);
  return {
    id: "new-mentor",
    title: "New mentor",
    submit: "Make the note",
    fields: fieldsOf(scene),
    preview: noteOf,
    hints: ({ name, since }) => {
      const known = name ? mentorNamed(ledger, name) : null;
      return {
        ...(known && {
          name: `You have a note on ${mentorName(known)} already. A second one makes links unclear.`,
        }),
        ...(since && since > scene.today && { since: `That day is still to come.` }),
      };
    },
    send: (values) => makeNote("mentors", noteOf(values)),
  };
}

function toMentor(values: Partial<Values>): NewMentor {
  const { name = "", roles = [], status = "active", email = "", cadence = null, since = null } = values;
  return { name, roles, status, email, cadence, since };
}

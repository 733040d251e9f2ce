import { newProfileNote, type NewProfile } from "../../core/messages/new-note";
import type { ValuesOf } from "./field";
import type { FormSpec } from "./form";
import { textField } from "./make-fields";
import { suggestedField } from "./note-fields";
import { stageField } from "./stage-field";
import type { FormScene } from "./scene";

const DEGREES = ["MD", "DO", "MBBS", "MD/PhD", "PA", "PhD", "BS", "BA"];

function fieldsOf() {
  return {
    name: textField({ label: "Your name", needed: "Write the name that you sign with." }),
    stage: stageField(),
    degree: suggestedField({ label: "Degree", usual: DEGREES, placeholder: "MD" }),
    institution: textField({ label: "Institution" }),
    specialties: textField({ label: "Specialties", placeholder: "Neurology, internal medicine" }),
  };
}

type Values = ValuesOf<ReturnType<typeof fieldsOf>>;

export function newProfileForm({ ledger, makeNote }: FormScene): FormSpec<ReturnType<typeof fieldsOf>> {
  const noteOf = (values: Partial<Values>) => newProfileNote(toProfile(values), ledger);
  return {
    id: "new-profile",
    title: "New profile",
    about: "A note about you: messages sign with its name, and forms guess from your stage.",
    submit: "Make the note",
    fields: fieldsOf(),
    preview: noteOf,
    send: (values) => makeNote("top", noteOf(values)),
  };
}

function toProfile(values: Partial<Values>): NewProfile {
  const { name = "", stage = "", degree = "", institution = "", specialties = "" } = values;
  return {
    ...{ name, degree, institution },
    stage: stage === "" ? null : stage,
    specialties: specialties.split(/[,;]/),
  };
}

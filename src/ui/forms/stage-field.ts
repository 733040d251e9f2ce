/** Where somebody stands on the way: the field that asks for it. */
import { STAGES } from "../../core/records/kinds/profile";
import type { Field } from "./field";
import { choiceField } from "./make-fields";

export type Stage = (typeof STAGES)[number];

const STAGE_LABELS: Readonly<Record<(typeof STAGES)[number], string>> = {
  premed: "Premed",
  preclinical: "Preclinical years",
  clerkship: "Clerkships",
  "residency-applicant": "Applying to residency",
  resident: "Residency",
  "fellowship-applicant": "Applying to fellowship",
  attending: "Attending",
};

/** @param initial the stage that is known already */
export function stageField(initial: Stage | "" = ""): Field<Stage | ""> {
  return choiceField({
    label: "Stage",
    options: [
      { value: "", label: "Not said" },
      ...STAGES.map((value) => ({ value, label: STAGE_LABELS[value] })),
    ],
    initial,
  });
}

/** The student: one note per vault. */
import { many, needed, one, reference, text, wholeNumber, word } from "../property";

export const STAGES = [
  "premed",
  "preclinical",
  "clerkship",
  "residency-applicant",
  "resident",
  "fellowship-applicant",
  "attending",
] as const;

export const profile = {
  kind: "profile",
  shared: null,
  about: null,
  properties: {
    name: needed(one(text)),
    stage: one(word(...STAGES)),
    degree: one(text),
    institution: one(text),
    graduation_year: one(wholeNumber(1900, 2200)),
    specialties: many(text),
    interests: many(text),
    projects: many(reference),
    cv: one(reference),
    personal_statement: one(reference),
  },
} as const;

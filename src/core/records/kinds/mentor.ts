/** A mentor: someone whose advice, introductions and letters matter. */
import { doneDate, length, many, one, reference, span, text, word } from "../property";

const MENTOR_STATUSES = ["prospect", "active", "keeping-in-touch", "ended"] as const;

export const mentor = {
  kind: "mentor",
  shared: null,
  about: null,
  properties: {
    name: one(text),
    honorific: one(text),
    salutation: one(text),
    sign_off: one(text),
    roles: many(text),
    status: one(word(...MENTOR_STATUSES)),
    cadence: one(length),
    limit: one(length),
    email: one(text),
    channel: one(text),
    assistant: one(text),
    contact_hours: one(text),
    position: one(text),
    institution: one(text),
    specialty: one(text),
    since: one(doneDate),
    met_through: one(reference),
    projects: many(reference),
    can_help_with: many(text),
    relationship: many(text),
    quiet: many(span),
  },
} as const;

/** A contact with a mentor, as the user tells of it. */
import type { CalendarDate } from "../../core/calendar/calendar-date";

export const CONTACT_KINDS = ["e-mail", "call", "message", "in person", "note", "other"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export interface ContactInput {
  readonly day: CalendarDate;
  readonly kind: ContactKind;
  /** What it was about; may be empty. */
  readonly words: string;
}

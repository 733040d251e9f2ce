/** A contact with a mentor, as the user tells of it. */
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { ContactKind } from "../../core/records/contact-words";

export interface ContactInput {
  readonly day: CalendarDate;
  readonly kind: ContactKind;
  /** What it was about; may be empty. */
  readonly words: string;
}

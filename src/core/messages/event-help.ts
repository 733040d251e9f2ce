/** What helps at an event: a few words on oneself, and what to ask, as far as the profile tells. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import { templateOf } from "./catalogue";
import type { MessageContext } from "./context";
import { openQuestions, specialtyIn } from "./data/specialty-questions";
import { fillTemplate } from "./fill";
import { fillingOf } from "./places/places";

export interface EventHelp {
  /** Null where the profile does not say who one is. */
  readonly introduction: string | null;
  /** Null where no specialty is known. */
  readonly questions: readonly string[] | null;
}

/** @param title what the event is called; a specialty that it names counts before the profile's */
export function eventHelp(
  title: string,
  { ledger, today }: { readonly ledger: Ledger; readonly today: CalendarDate },
): EventHelp {
  const specialty = specialtyIn(title) ?? ledger.profile?.properties.specialties?.[0];
  return {
    introduction: introduction({ ledger, today, mentors: [], meeting: null, path: "" }),
    questions: specialty === undefined ? null : openQuestions(specialty),
  };
}

/** The spoken introduction, where nothing of it is left open. */
function introduction(context: MessageContext): string | null {
  const template = templateOf("T31");
  const { body, open } = fillTemplate(template, fillingOf(template.places, context));
  return open.length === 0 ? body.trim() : null;
}

/** "Prepare meeting": what a meeting's note is to hold, and what moves into it from elsewhere. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import type { Entry } from "../records/entry";
import type { Meeting } from "../records/record";
import { templateOf } from "./catalogue";
import type { MessageContext } from "./context";
import { fillTemplate, isPlace, type Filling } from "./fill";
import { fillingOf } from "./places";
import { keptForNextTime } from "./places-note";
import { addSections, sectionsOf } from "./sections";

export interface Preparation {
  /** Fills what is missing in the meeting's note; gives the same text back where nothing is. */
  readonly edit: (text: string) => string;
  /** The mentors' "For next time" entries that are now in the meeting's note. */
  readonly moved: readonly { readonly path: string; readonly entry: Entry }[];
}

export function prepareMeeting(meeting: Meeting, ledger: Ledger, today: CalendarDate): Preparation {
  const context = { ledger, today, meeting, mentors: ledger.mentorsOf(meeting), path: meeting.path };
  const sections = sectionsOf(meetingSkeleton(context));
  return { edit: (text) => addSections(text, sections), moved: keptForNextTime(context) };
}

/** @returns the meeting note's sections, filled from the records */
export function meetingSkeleton(context: MessageContext): string {
  const template = templateOf("T7");
  return fillTemplate(template, fillingOf(template.places.filter(isPlace), context)).body;
}

/** @returns the meeting note's sections with nothing in them, for a meeting that is yet to be prepared */
export function emptySkeleton(context: MessageContext): string {
  const template = templateOf("T7");
  const headings = template.places.filter(isPlace).filter((name) => name.endsWith("_heading"));
  const filling: Filling = fillingOf(headings, context);
  return fillTemplate(template, filling).body;
}

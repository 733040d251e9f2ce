/** "Prepare meeting": what a meeting's note is to hold, and what moves into it from elsewhere. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import { becomes, inTurn, refuse, type Edit } from "../notes/edit/edit";
import { troubleWith } from "../notes/edit/locate";
import { setSign } from "../notes/edit/set-sign";
import type { Meeting } from "../records/record";
import { templateOf } from "./catalogue";
import type { MessageContext } from "./context";
import { fillTemplate, filledFrom } from "./fill";
import { keptForNextTime } from "./places/note";
import { addSections, sectionsOf, type Section } from "./sections";
import type { Template } from "./template";

/** A change of one note. */
export interface NoteChange {
  readonly path: string;
  readonly edit: (text: string) => Edit;
}

/**
 * "Prepare meeting" as changes: the meeting's note gets what it lacks, and the entries that the mentors'
 * notes kept for next time are marked as moved on, since they are now among the questions.
 * @param template of the meeting note, the user's own where there is one
 */
export function prepareMeeting(
  meeting: Meeting,
  ledger: Ledger,
  today: CalendarDate,
  template?: Template,
): NoteChange[] {
  const context = { ledger, today, meeting, mentors: ledger.mentorsOf(meeting), path: meeting.path };
  const sections = sectionsOf(meetingSkeleton(context, template));
  const kept = keptForNextTime(context);
  const moved = [...new Set(kept.map(({ path }) => path))].map((path) => {
    const entries = kept.filter((one) => one.path === path).map(({ entry }) => entry);
    const edits = entries.map((entry) => (text: string) => setSign(text, entry, { sign: ">" }));
    return { path, edit: inTurn(...edits) };
  });
  return [{ path: meeting.path, edit: (text) => fillNote(text, sections) }, ...moved];
}

function fillNote(text: string, sections: readonly Section[]): Edit {
  const trouble = troubleWith(text);
  if (trouble) return refuse(trouble);
  const filled = addSections(text, sections);
  return filled === null ? refuse("cannot-edit") : becomes(filled);
}

/**
 * @param template the user's own version, where there is one
 * @returns the meeting note's sections, filled from the records
 */
export function meetingSkeleton(context: MessageContext, template = templateOf("T7")): string {
  return fillTemplate(template, filledFrom(template, context)).body;
}

/** @returns the meeting note's sections with nothing in them, for a meeting that is yet to be prepared */
export function emptySkeleton(context: MessageContext, template = templateOf("T7")): string {
  const headings = template.places.filter((name) => name.endsWith("_heading"));
  return fillTemplate(template, filledFrom({ places: headings }, context)).body;
}

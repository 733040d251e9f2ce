import type { CalendarDate } from "../../calendar/calendar-date";
import type { Mentor, Milestone } from "../../records/record";
import { plainLine } from "../plain";
import { bareDate, links, recordText, type NewNote, type NoteContext, type Properties } from "./note-text";

export interface NewMilestone {
  readonly title: string;
  readonly date: CalendarDate;
  readonly kind: NonNullable<Milestone["properties"]["kind"]>;
  /** Empty for every active mentor. */
  readonly shareWith: readonly Mentor[];
}

export function newMilestoneNote(milestone: NewMilestone, context: NoteContext): NewNote {
  const { date, kind, shareWith } = milestone;
  const { settings } = context;
  const properties: Properties = [
    ["date", bareDate(date)],
    ["kind", kind],
    ["share_with", shareWith.length > 0 ? links(shareWith, context) : null],
    ["told_to", null],
    // A note by hand is for what came to its end.
    ["thanks_note", kind.endsWith("-end") ? null : ""],
  ];
  return {
    name: [date, plainLine(milestone.title)].join(" ").trim(),
    text: recordText("milestone", { properties, settings }),
  };
}

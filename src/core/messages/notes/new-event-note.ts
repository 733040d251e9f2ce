import type { CalendarDate } from "../../calendar/calendar-date";
import type { Mentor } from "../../records/record";
import { plainLine } from "../plain";
import {
  bareDate,
  emptySections,
  links,
  linksTo,
  recordText,
  type NewNote,
  type NoteContext,
  type Properties,
} from "./note-text";

export interface NewEvent {
  readonly title: string;
  readonly date: CalendarDate;
  /** Those who invited or came. */
  readonly mentors: readonly Mentor[];
  /** Paths of the notes on the people met. */
  readonly introducedTo: readonly string[];
}

export function newEventNote(event: NewEvent, context: NoteContext): NewNote {
  const { settings } = context;
  const properties: Properties = [
    ["date", bareDate(event.date)],
    ["mentors", links(event.mentors, context)],
    ["introduced_to", linksTo(event.introducedTo, context)],
    // Thanks are due to a mentor only.
    ["thanked", event.mentors.length > 0 ? null : ""],
  ];
  const body = emptySections(["takeaway", "follow-up"], settings);
  return {
    name: eventName(event),
    text: recordText("event", { properties, settings }) + body,
  };
}

/** @returns the name of an event's note, not yet made safe or free */
export function eventName({ title, date }: Pick<NewEvent, "title" | "date">): string {
  return [date, plainLine(title)].join(" ").trim();
}

import type { CalendarDate } from "../../calendar/calendar-date";
import type { Mentor } from "../../records/record";
import { plainHeading } from "../../notes/outline";
import type { EventHelp } from "../event-help";
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
  /** What helps there. */
  readonly help?: Partial<EventHelp>;
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
  const { introduction, questions } = event.help ?? {};
  const body = [
    helpSection("Introducing myself", introduction ?? null, settings),
    helpSection("Questions to ask", questions?.map((one) => `- ${one}`).join("\n") ?? null, settings),
    emptySections(["takeaway", "follow-up"], settings),
  ].join("");
  return {
    name: eventName(event),
    text: recordText("event", { properties, settings }) + body,
  };
}

/** A section that holds no records, so under none of their headings, whatever the settings call those. */
function helpSection(heading: string, text: string | null, { words }: NoteContext["settings"]): string {
  if (text === null) return "";
  const taken = Object.values(words.headings).map(plainHeading);
  const own = taken.includes(plainHeading(heading)) ? `${heading}, at the event` : heading;
  return `\n## ${own}\n\n${text}\n`;
}

/** @returns the name of an event's note, not yet made safe or free */
export function eventName({ title, date }: Pick<NewEvent, "title" | "date">): string {
  return [date, plainLine(title)].join(" ").trim();
}

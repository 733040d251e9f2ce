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

export interface NewContact {
  readonly name: string;
  readonly email: string;
  readonly position: string;
  readonly institution: string;
  /** The path of the event's note. */
  readonly met: string | null;
  readonly introducedBy: Mentor | null;
  readonly metOn: CalendarDate | null;
  /** Null where that is not known yet. */
  readonly followUp: "yes" | "no" | null;
}

export function newContactNote(contact: NewContact, context: NoteContext): NewNote {
  const { settings } = context;
  const { met, introducedBy, followUp } = contact;
  const name = plainLine(contact.name);
  const properties: Properties = [
    ["name", name],
    ["email", plainLine(contact.email) || null],
    ["position", plainLine(contact.position) || null],
    ["institution", plainLine(contact.institution) || null],
    ["met", linksTo(met === null ? [] : [met], context)[0] ?? ""],
    ["introduced_by", links(introducedBy ? [introducedBy] : [], context)[0] ?? ""],
    ["met_on", bareDate(contact.metOn)],
    ["follow_up", followUp],
    ["followed_up", followUp === "no" ? "" : null],
  ];
  return { name, text: recordText("contact", { properties, settings }) + emptySections(["log"], settings) };
}

import type { CalendarDate } from "../../calendar/calendar-date";
import { formatLength, type Length } from "../../calendar/length";
import type { Ledger } from "../../ledger/ledger";
import type { Mentor } from "../../records/record";
import type { EntryKind } from "../../settings/settings";
import { plainLine } from "../plain";
import { bareDate, emptySections, recordText, type NewNote, type Properties } from "./note-text";

export interface NewMentor {
  readonly name: string;
  readonly roles: readonly string[];
  readonly status: NonNullable<Mentor["properties"]["status"]>;
  readonly email: string;
  readonly cadence: Length | null;
  readonly since: CalendarDate | null;
}

export function newMentorNote(mentor: NewMentor, { settings }: Pick<Ledger, "settings">): NewNote {
  const name = plainLine(mentor.name);
  const properties: Properties = [
    ["name", name],
    ["roles", mentor.roles],
    ["status", mentor.status],
    ["email", plainLine(mentor.email)],
    ["cadence", mentor.cadence ? formatLength(mentor.cadence) : ""],
    ["since", bareDate(mentor.since)],
  ];
  const headings: EntryKind[] = ["for-next-time", "log", "evidence"];
  return { name, text: recordText("mentor", { properties, settings }) + emptySections(headings, settings) };
}

/** Whom and what a template is about, from the note that is open. */
import { heldEntry } from "../../app/acts/held-entry";
import type { Snapshot } from "../../app/snapshot";
import type { Row } from "../../core/agenda/row";
import { nextMeeting } from "../../core/ledger/mentor-meetings";
import type { MessageContext } from "../../core/messages/context";
import type { Template } from "../../core/messages/template";
import type { AnyRecord, Meeting, Mentor } from "../../core/records/record";

type Moment = Pick<Snapshot, "ledger" | "today">;

/** @returns what a template can be filled from, starting at a record; null where the record does not fit */
export function contextFrom(moment: Moment, template: Template, record: AnyRecord): MessageContext | null {
  const { ledger, today } = moment;
  if (record.kind === "meeting") {
    const mentors = ledger.mentorsOf(record);
    return mentors.length === 0 ? null : aboutMeeting(moment, record);
  }
  if (record.kind !== "mentor") return null;
  if (template.from.includes("mentor")) return aboutMentor(moment, record);
  const meeting = nextMeeting(ledger, record, today);
  return meeting ? aboutMeeting(moment, meeting) : null;
}

interface RowOfRecord {
  readonly template: Template;
  readonly row: Row;
  readonly record: AnyRecord;
}

/** @returns what a template can be filled from, for a row: its mentors, and what it is about; null where it does not fit */
export function contextOfRow(
  { ledger, today }: Moment,
  { template, row, record }: RowOfRecord,
): MessageContext | null {
  const mentors = row.mentors.flatMap(({ path }) => ledger.mentors.get(path) ?? []);
  const meeting = record.kind === "meeting" && template.from.includes("meeting") ? record : null;
  if (mentors.length === 0 || !(meeting || template.from.includes("mentor"))) return null;
  const about = { record, entry: heldEntry(row, ledger) };
  return { ledger, today, meeting, mentors, about, path: "" };
}

export function aboutMeeting({ ledger, today }: Moment, meeting: Meeting): MessageContext {
  return { ledger, today, meeting, mentors: ledger.mentorsOf(meeting), path: "" };
}

export function aboutMentor({ ledger, today }: Moment, mentor: Mentor): MessageContext {
  return { ledger, today, meeting: null, mentors: [mentor], path: "" };
}

import type { CalendarDate } from "../../calendar/calendar-date";
import { formatMinutes } from "../../calendar/length";
import type { Ledger } from "../../ledger/ledger";
import type { Mentor } from "../../records/record";
import { familyName } from "../../rules/names";
import { plainLine } from "../plain";
import { emptySkeleton } from "../prepare";
import type { Template } from "../template";
import { bareDate, links, recordText, type NewNote, type Properties } from "./note-text";

export interface NewMeeting {
  readonly mentors: readonly Mentor[];
  readonly date: CalendarDate;
  readonly time: string | null;
  readonly minutes: number | null;
  readonly place: string;
  readonly important: boolean;
}

/** @param context with the user's own template of the meeting note, where there is one */
export function newMeetingNote(
  meeting: NewMeeting,
  { skeleton, ...context }: { ledger: Ledger; today: CalendarDate; skeleton?: Template | undefined },
): NewNote {
  const { ledger } = context;
  const { mentors, date, time } = meeting;
  const properties: Properties = [
    ["mentors", links(mentors, ledger)],
    ["date", bareDate(date)],
    ["time", time === null ? "" : { bare: JSON.stringify(time) }],
    ["duration", meeting.minutes === null ? "" : { bare: formatMinutes(meeting.minutes) }],
    ["place", plainLine(meeting.place)],
    ["status", "planned"],
    ["important", meeting.important ? { bare: "true" } : ""],
  ];
  const name = [date, mentors.map(familyName).join(" and ")].join(" ").trim();
  const template = skeleton && { ...skeleton, stamped: { ...skeleton.stamped, title: name } };
  const body = emptySkeleton({ ...context, mentors, meeting: null, path: "" }, template);
  return { name, text: `${recordText("meeting", { properties, settings: ledger.settings })}\n${body}` };
}

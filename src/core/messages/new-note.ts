/** The texts of new notes: a mentor, a meeting, a goal, a message. They carry both `type` and the tag. */
import { parseDate, type CalendarDate } from "../calendar/calendar-date";
import { formatLength, formatMinutes, type Length } from "../calendar/length";
import type { Ledger } from "../ledger/ledger";
import { familyName } from "../rules/names";
import type { Goal, Mentor } from "../records/record";
import type { EntryKind, Kind } from "../settings/settings";
import { draftText } from "./fill";
import { linkTo } from "../ledger/note-link";
import { plainBlock, plainLine } from "./plain";
import { emptySkeleton } from "./prepare";
import { yamlScalar } from "../notes/edit/yaml-text";
import { frontmatterBlock, type PropertyValue } from "./frontmatter-block";

/** A note to be made: its name, not yet made safe or free, and its whole text. */
export interface NewNote {
  readonly name: string;
  readonly text: string;
}

export interface NewMentor {
  readonly name: string;
  readonly roles: readonly string[];
  readonly status: NonNullable<Mentor["properties"]["status"]>;
  readonly email: string;
  readonly cadence: Length | null;
  readonly since: CalendarDate | null;
}

export interface NewMeeting {
  readonly mentors: readonly Mentor[];
  readonly date: CalendarDate;
  readonly time: string | null;
  readonly minutes: number | null;
  readonly place: string;
  readonly important: boolean;
}

export interface NewGoal {
  readonly title: string;
  readonly success: string;
  readonly start: CalendarDate | null;
  readonly target: CalendarDate | null;
  readonly mentors: readonly Mentor[];
  readonly priority: Goal["properties"]["priority"] | null;
}

type Properties = readonly (readonly [name: string, value: PropertyValue])[];

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

export function newMeetingNote(
  meeting: NewMeeting,
  context: { ledger: Ledger; today: CalendarDate },
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
  const body = emptySkeleton({ ...context, mentors, meeting: null, path: "" });
  const name = [date, mentors.map(familyName).join(" and ")].join(" ").trim();
  return { name, text: `${recordText("meeting", { properties, settings: ledger.settings })}\n${body}` };
}

export function newGoalNote(goal: NewGoal, ledger: Ledger): NewNote {
  const properties: Properties = [
    ["status", "active"],
    ["priority", goal.priority ? { bare: String(goal.priority) } : ""],
    ["success", plainLine(goal.success)],
    ["start", bareDate(goal.start)],
    ["target", bareDate(goal.target)],
    ["mentors", links(goal.mentors, ledger)],
  ];
  const { settings } = ledger;
  const text = recordText("goal", { properties, settings }) + emptySections(["step", "progress"], settings);
  return { name: plainLine(goal.title), text };
}

export interface MessageNote {
  readonly template: string;
  readonly title: string;
  readonly subject: string | null;
  readonly body: string;
  readonly mentors: readonly Mentor[];
}

/** @returns a note that holds a message; it is no record, and names the mentors it is for */
export function newMessageNote(
  message: MessageNote,
  { ledger, today }: { ledger: Ledger; today: CalendarDate },
): NewNote {
  const block = frontmatterBlock([
    ["date", bareDate(today)],
    ["template", message.template],
    ["mentors", links(message.mentors, ledger)],
  ]);
  const subject = message.subject === null ? null : plainLine(message.subject);
  const text = `${block}\n${draftText({ subject, body: plainBlock(message.body) })}`;
  return {
    name: [today, message.title, message.mentors.map(familyName).join(" and ")].join(" ").trim(),
    text,
  };
}

function recordText(
  kind: Kind,
  { properties, settings }: { properties: Properties } & Pick<Ledger, "settings">,
): string {
  const { typeProperty, tagPrefix, kinds } = settings.words;
  const tag = `${tagPrefix}${kinds[kind]}`.replace(/^#/, "").replace(/\s+/g, "");
  return frontmatterBlock([[yamlScalar(typeProperty), kinds[kind]], ["tags", [tag]], ...properties]);
}

function emptySections(kinds: readonly EntryKind[], { words }: Ledger["settings"]): string {
  return kinds.map((kind) => `\n## ${words.headings[kind]}\n`).join("");
}

function bareDate(date: CalendarDate | null): PropertyValue {
  // Checked once more here: what is written bare must be nothing but a date.
  return { bare: (date && parseDate(date)) ?? "" };
}

function links(mentors: readonly Mentor[], ledger: Ledger): string[] {
  return mentors.map(({ path }) => linkTo(path, { ledger, from: "" }));
}

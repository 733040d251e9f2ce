/** All records together, and what is derived from several notes. Nothing here is stored. */
import { daysBetween, type CalendarDate } from "../calendar/calendar-date";
import type { NoteLink } from "../notes/links";
import type { Entry } from "../records/entry";
import type { Problem } from "../records/problem";
import type {
  AnyRecord,
  Contact,
  Event,
  Goal,
  Letter,
  Meeting,
  Mentor,
  Milestone,
  Profile,
} from "../records/record";
import type { Reference } from "../records/reference";
import type { Kind, Settings } from "../settings/settings";
import type { SayContext } from "../records/property";

/** A note whose `type` is a word that other plugins use too, and that names no mentor. */
export interface Unclaimed {
  readonly kind: Kind;
  readonly path: string;
}

export interface Ledger {
  readonly settings: Settings;
  /** By path. */
  readonly records: readonly AnyRecord[];
  readonly profile: Profile | null;
  readonly mentors: ReadonlyMap<string, Mentor>;
  readonly meetings: readonly Meeting[];
  readonly goals: readonly Goal[];
  readonly letters: readonly Letter[];
  readonly events: readonly Event[];
  readonly contacts: readonly Contact[];
  readonly milestones: readonly Milestone[];
  readonly problems: readonly Problem[];
  readonly unclaimed: readonly Unclaimed[];
  /** The mentors a record is about, in the order of its links; a mentor's own note is about that mentor. */
  readonly mentorsOf: (record: AnyRecord) => readonly Mentor[];
  /** The meetings with a mentor, by date; those without a date are left out. */
  readonly meetingsWith: (mentor: Mentor) => readonly Meeting[];
  /** The days of contact that notes tell of, besides meetings: Log lines and ticked lines. */
  readonly contactDays: (mentor: Mentor) => readonly CalendarDate[];
  /** The mentors that a line's links name. */
  readonly linkedMentors: (links: readonly NoteLink[], from: string) => readonly Mentor[];
  /** The mentors that references in properties name, by link or by bare name, each once. */
  readonly namedMentors: (references: readonly Reference[], from: string) => readonly Mentor[];
  readonly resolve: SayContext["resolve"];
}

/** @returns the mentors a line is about: those linked on it, else the note's */
export function mentorsOfEntry(ledger: Ledger, record: AnyRecord, entry: Entry): readonly Mentor[] {
  const linked = ledger.linkedMentors(entry.links, record.path);
  return linked.length > 0 ? linked : ledger.mentorsOf(record);
}

/** @returns the date of an entry: the one its text begins with, else its note's */
export function dateOfEntry(record: AnyRecord, entry: Entry): CalendarDate | null {
  return entry.ownDate ?? record.date;
}

/** @returns what a meeting is; one without a status was held when it lies far enough in the past */
export function meetingStatus(
  meeting: Meeting,
  today: CalendarDate,
  settings: Settings,
): "planned" | "held" | "cancelled" {
  const { status } = meeting.properties;
  if (status) return status;
  return meeting.date && daysBetween(meeting.date, today) > settings.offsets.fallAway ? "held" : "planned";
}

/** @returns when a meeting begins, as `HH:MM`: its `time`, else the time in its `date` */
export function meetingTime({ properties }: Meeting): string | null {
  return properties.time ?? properties.date?.time ?? null;
}

/** Coming is a planned meeting whose day is today or later; the hour does not matter. */
export function isComing(meeting: Meeting, today: CalendarDate, settings: Settings): boolean {
  return (
    meeting.date !== null && meeting.date >= today && meetingStatus(meeting, today, settings) === "planned"
  );
}

export function mentorName({ noteName, properties }: Mentor): string {
  return properties.name ?? noteName;
}

/** A mentor to name and to open. */
export interface MentorName {
  readonly path: string;
  readonly name: string;
}

export function toName(mentor: Mentor): MentorName {
  return { path: mentor.path, name: mentorName(mentor) };
}

export function mentorStatus({ properties }: Mentor): NonNullable<Mentor["properties"]["status"]> {
  return properties.status ?? "active";
}

export function goalStatus({ properties }: Goal): NonNullable<Goal["properties"]["status"]> {
  return properties.status ?? "active";
}

/** @returns the mentors whose name, note name or alias is `name`, in any letter case */
export function mentorsNamed(ledger: Ledger, name: string): Mentor[] {
  const wanted = name.trim().toLowerCase();
  const named = (mentor: Mentor) =>
    [mentorName(mentor), mentor.noteName, ...mentor.aliases].some((known) => known.toLowerCase() === wanted);
  return [...ledger.mentors.values()].filter(named);
}

/** @returns the first of the mentors with a name */
export function mentorNamed(ledger: Ledger, name: string): Mentor | null {
  return mentorsNamed(ledger, name)[0] ?? null;
}

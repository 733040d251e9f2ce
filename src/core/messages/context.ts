/** What a message or a meeting note is about. */
import type { CalendarDate } from "../calendar/calendar-date";
import { goalStatus, mentorsOfEntry, meetingStatus, type Ledger } from "../ledger/ledger";
import { heldMeetings } from "../ledger/mentor-meetings";
import type { Entry } from "../records/entry";
import type { AnyRecord, Goal, Meeting, Mentor } from "../records/record";

export interface MessageContext {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
  /** Whom it goes to, or who comes. */
  readonly mentors: readonly Mentor[];
  /** Whom it goes to where that is no mentor; the mentors are then those whom it names. */
  readonly to?: Addressee | null;
  /** The meeting it is about. */
  readonly meeting: Meeting | null;
  /** The note, or the line of it, that made the message due; it says what to thank for or to tell. */
  readonly about?: AboutWhat;
  /** The note that the text goes into, from which its links lead; empty for a message. */
  readonly path: string;
}

export interface Addressee {
  readonly name: string;
  readonly email: string | null;
  /** The path of the contact's note; null for somebody whom no note is about. */
  readonly path: string | null;
}

export interface AboutWhat {
  readonly record: AnyRecord;
  /** Null where it is the whole note. */
  readonly entry: Entry | null;
}

/** An entry with the record that holds it. */
export interface HeldEntry {
  readonly entry: Entry;
  readonly record: AnyRecord;
}

/** @returns the last meeting that was held with one of the mentors, before the meeting it is about */
export function lastHeld({ ledger, today, mentors, meeting }: MessageContext): Meeting | null {
  const before = meeting?.date && meeting.date < today ? meeting.date : today;
  const held = mentors
    .flatMap((mentor) => heldMeetings(ledger, mentor, today))
    .filter((other) => other.path !== meeting?.path && other.date !== null && other.date <= before);
  return held.reduce<Meeting | null>(
    (last, other) => (last === null || (other.date ?? "") > (last.date ?? "") ? other : last),
    null,
  );
}

/** @returns entries that are about one of the mentors; those of cancelled meetings and finished goals are left out */
export function entriesAbout(
  { ledger, today, mentors }: MessageContext,
  isWanted: (entry: Entry) => boolean,
): HeldEntry[] {
  const paths = new Set(mentors.map(({ path }) => path));
  return ledger.records
    .filter((record) => !isOver(record, ledger, today))
    .flatMap((record) =>
      record.entries
        .filter(isWanted)
        .filter((entry) => mentorsOfEntry(ledger, record, entry).some(({ path }) => paths.has(path)))
        .map((entry) => ({ entry, record })),
    );
}

function isOver(record: AnyRecord, ledger: Ledger, today: CalendarDate): boolean {
  if (record.kind === "goal") return !["draft", "active"].includes(goalStatus(record));
  return record.kind === "meeting" && meetingStatus(record, today, ledger.settings) === "cancelled";
}

/** @returns the active goals shared with one of the mentors, else those that name no mentor: for notes to oneself */
export function goalsFor({ ledger, mentors }: MessageContext): Goal[] {
  const paths = new Set(mentors.map(({ path }) => path));
  const active = ledger.goals.filter((goal) => goalStatus(goal) === "active");
  const shared = active.filter((goal) => ledger.mentorsOf(goal).some(({ path }) => paths.has(path)));
  return shared.length > 0 ? shared : active.filter((goal) => ledger.mentorsOf(goal).length === 0);
}

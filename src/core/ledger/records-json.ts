/** The records as they were understood, in the command line's JSON; see product/rules.md. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Entry } from "../records/entry";
import { tableWith, type PropertyTable } from "../records/kind";
import { putOffProperties } from "../records/put-off";
import { specOf, type AnyRecord } from "../records/record";
import { sayReference, type Reference } from "../records/reference";
import type { EntryKind } from "../settings/settings";
import { meetingTime, mentorName, mentorsOfEntry, type Ledger } from "./ledger";
import { lastContact, nextMeeting } from "./mentor-meetings";

export interface RecordJson {
  readonly kind: string;
  readonly path: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** For mentors only: what several notes tell together. */
  readonly derived?: {
    readonly last_contact: CalendarDate | null;
    readonly next_meeting: CalendarDate | null;
  };
  readonly entries: readonly EntryJson[];
}

export interface EntryJson {
  readonly kind: EntryKind;
  readonly line: number;
  readonly sign: string | null;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly mentors: readonly string[];
}

/** @param today the day up to which contact counts */
export function recordsJson(ledger: Ledger, today: CalendarDate): RecordJson[] {
  return ledger.records.map((record) => ({
    kind: record.kind,
    path: record.path,
    properties: propertiesJson(ledger, record),
    ...(record.kind === "mentor" && {
      derived: {
        last_contact: lastContact(ledger, record, today),
        next_meeting: nextMeeting(ledger, record, today)?.date ?? null,
      },
    }),
    entries: record.entries.map((entry) => entryJson(ledger, record, entry)),
  }));
}

function propertiesJson(ledger: Ledger, record: AnyRecord): Record<string, unknown> {
  const spec = specOf(record.kind);
  const table: PropertyTable = spec ? tableWith(spec, Object.keys(record.properties)) : {};
  const context = { from: record.path, resolve: ledger.resolve };
  const values = new Map<string, unknown>(Object.entries(record.properties));
  const own = Object.entries(table)
    .filter(([name]) => values.has(name))
    .map(([name, property]): [string, unknown] => {
      const value = values.get(name);
      return [name, property.namesMentors ? peopleJson(value, ledger, record) : property.say(value, context)];
    })
    .filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const { snooze, dismissed } = putOffProperties;
  if (record.snooze.length > 0) own.push(["snooze", snooze.say(record.snooze, context)]);
  if (record.dismissed.length > 0) own.push(["dismissed", dismissed.say(record.dismissed, context)]);
  return { ...Object.fromEntries(own), ...timeJson(record) };
}

/**
 * Mentors may be named by a bare name, which only the ledger can find the note of. A linked note that is no
 * mentor is ignored in a list of mentors.
 */
function peopleJson(value: unknown, ledger: Ledger, { path: from }: AnyRecord): string | string[] {
  const say = (reference: Reference): string[] => {
    const [mentor] = ledger.namedMentors([reference], from);
    if (mentor) return [mentor.path];
    const isOther = reference.target !== null && ledger.resolve(reference.target, from) !== null;
    return isOther && Array.isArray(value) ? [] : [sayReference(reference, from, ledger.resolve)];
  };
  const paths = [...new Set(([value].flat() as Reference[]).flatMap(say))];
  return Array.isArray(value) ? paths : (paths[0] ?? "");
}

/** A time that follows the date is the meeting's time. */
function timeJson(record: AnyRecord): { time?: string } {
  const time = record.kind === "meeting" ? meetingTime(record) : null;
  return time === null ? {} : { time };
}

function entryJson(ledger: Ledger, record: AnyRecord, entry: Entry): EntryJson {
  const { kind, line, sign, text } = entry;
  const mentors = mentorsOfEntry(ledger, record, entry).map(mentorName);
  return { kind, line, sign, text, fields: Object.fromEntries(entry.fields), mentors };
}

/** The records as lines of text. */
export function recordsText(records: readonly RecordJson[]): string {
  if (records.length === 0) return "No records.";
  return records
    .map(({ kind, path, properties, derived, entries }) => {
      const all = [
        ...Object.entries(properties),
        ...Object.entries(derived ?? {}).filter(([, value]) => value !== null),
      ];
      const lines = all.map(
        ([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join(", ") : String(value)}`,
      );
      return [`${kind} ${path}`, ...lines, `  entries: ${String(entries.length)}`].join("\n");
    })
    .join("\n\n");
}

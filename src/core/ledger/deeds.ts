/**
 * What passed between the student and mentors, as records tell of it: asked for, given, helped with,
 * thanked for. A deed is dated; what has no date is none.
 */
import type { CalendarDate } from "../calendar/calendar-date";
import { deliveredOn } from "../records/commitment";
import { dateField, isTicked, type Entry } from "../records/entry";
import { entryWords } from "../records/entry-words";
import { isLoggedContact, logTone } from "../records/log-line";
import type { AnyRecord, Letter } from "../records/record";

/** The lists that a deed counts in; thanks are given, too. */
export type Side = "asks" | "gives" | "helps" | "thanks";

export type DeedKind =
  | "asked-for-letter"
  | "asked"
  | "thanked-for-meeting"
  | "thanked-for-event"
  | "thanked-for-letter"
  | "thanked"
  | "thanked-by-hand"
  | "told-outcome"
  | "told"
  | "delivered"
  | "logged"
  | "advocacy"
  | "advice"
  | "promise-kept";

export interface Deed {
  readonly date: CalendarDate;
  readonly kind: DeedKind;
  /** What the note says of it: a line as written, or a name. Deeds are many, so their words wait for sayDeed. */
  readonly written: string;
  readonly path: string;
  /** The line that tells of it; null for a property of the note. */
  readonly line: number | null;
}

export interface SidedDeed {
  readonly sides: readonly Side[];
  readonly deed: Deed;
  /** The line that tells of it, which says whom it is about; null for a property of the note. */
  readonly entry: Entry | null;
}

/** What is looked at to make a deed: its date may be missing. */
type Maybe = Pick<Deed, "kind" | "written"> & {
  readonly date: CalendarDate | null | undefined;
  readonly sides: readonly Side[];
};

const HELPED: readonly Side[] = ["helps"];
const GIVEN: readonly Side[] = ["gives"];
const THANKED: readonly Side[] = ["gives", "thanks"];

const known = new WeakMap<AnyRecord, readonly SidedDeed[]>();

/** @returns what a note tells, by its properties and its lines; read once for a record */
export function deedsIn(record: AnyRecord): readonly SidedDeed[] {
  const found = known.get(record);
  if (found) return found;
  const made = [
    ...dated(ofProperties(record), record, null),
    ...record.entries.flatMap((entry) => dated(ofEntry(entry, record), record, entry)),
  ];
  known.set(record, made);
  return made;
}

function ofProperties(record: AnyRecord): Maybe[] {
  const written = record.noteName;
  switch (record.kind) {
    case "meeting":
      return [{ date: record.properties.thanked, kind: "thanked-for-meeting", sides: THANKED, written }];
    case "event":
      return [{ date: record.properties.thanked, kind: "thanked-for-event", sides: THANKED, written }];
    case "milestone":
      return [{ date: record.properties.thanks_note, kind: "thanked-by-hand", sides: THANKED, written }];
    case "letter":
      return ofLetter(record);
    default:
      return [];
  }
}

function ofLetter({ noteName, properties }: Letter): Maybe[] {
  const written = properties.destination ?? noteName;
  const { asked, thanked, told } = properties;
  return [
    { date: asked, kind: "asked-for-letter", sides: ["asks"], written },
    { date: thanked, kind: "thanked-for-letter", sides: THANKED, written },
    { date: told, kind: "told-outcome", sides: GIVEN, written },
  ];
}

function ofEntry(entry: Entry, record: AnyRecord): Maybe[] {
  if (entry.kind === "log") return record.kind === "mentor" ? ofLogLine(entry) : [];
  const date = entry.ownDate ?? record.date;
  const written = entry.text;
  if (entry.waiting) return ofWaiting(entry, date);
  if (entry.kind === "commitment")
    return [{ date: deliveredOn(entry), kind: "delivered", sides: GIVEN, written }];
  const told: Maybe = { date: dateField(entry, "told"), kind: "told", sides: GIVEN, written };
  if (entry.kind === "feedback") return [told];
  if (entry.kind === "advice") return [{ date, kind: "advice", sides: HELPED, written }, told];
  if (entry.kind !== "advocacy") return [];
  const thanked: Maybe = { date: dateField(entry, "thanked"), kind: "thanked", sides: THANKED, written };
  return [{ date, kind: "advocacy", sides: HELPED, written }, thanked, told];
}

function ofWaiting(entry: Entry, date: CalendarDate | null): Maybe[] {
  const asked = dateField(entry, "asked") ?? date;
  const kept = isTicked(entry) ? (dateField(entry, "completion") ?? date) : null;
  return [
    { date: asked, kind: "asked", sides: ["asks"], written: entry.text },
    { date: kept, kind: "promise-kept", sides: HELPED, written: entry.text },
  ];
}

function ofLogLine(entry: Entry): Maybe[] {
  if (!isLoggedContact(entry)) return [];
  const { asks, gives, thanks } = logTone(entry);
  const sides: readonly Side[] = thanks ? THANKED : gives ? GIVEN : asks ? ["asks"] : [];
  return sides.length === 0 ? [] : [{ date: entry.ownDate, kind: "logged", sides, written: entry.text }];
}

function dated(maybe: readonly Maybe[], { path }: AnyRecord, entry: Entry | null): SidedDeed[] {
  const line = entry?.line ?? null;
  return maybe.flatMap(({ date, kind, written, sides }) =>
    date ? [{ sides, entry, deed: { date, kind, written, path, line } }] : [],
  );
}

const LEADS: Readonly<Record<DeedKind, string>> = {
  "asked-for-letter": "Asked for a letter: ",
  asked: "Asked: ",
  "thanked-for-meeting": "Thanked for the meeting: ",
  "thanked-for-event": "Thanked for the event: ",
  "thanked-for-letter": "Thanked for the letter: ",
  thanked: "Thanked for: ",
  "thanked-by-hand": "Thanked by hand: ",
  "told-outcome": "Told how it went: ",
  told: "Told what came of it: ",
  delivered: "Delivered: ",
  logged: "",
  advocacy: "",
  advice: "Advised: ",
  "promise-kept": "Did: ",
};

/** @returns a deed in words, such as `Thanked for: nominated me for the board` */
export function sayDeed({ kind, written }: Pick<Deed, "kind" | "written">): string {
  return `${LEADS[kind]}${entryWords({ text: written })}`;
}

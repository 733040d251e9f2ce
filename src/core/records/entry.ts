/** Entries: the list items of a record, each of the kind that its tag or its heading gives. */
import { parseDateAndTime, type CalendarDate } from "../calendar/calendar-date";
import type { NoteLink } from "../notes/links";
import type { Note, NoteItem } from "../notes/note";
import { plainHeading } from "../notes/outline";
import type { EntryKind, Kind, Settings } from "../settings/settings";
import type { Problem } from "./problem";

export interface Entry {
  readonly kind: EntryKind;
  /** A follow-up that somebody else promised. */
  readonly waiting: boolean;
  /** 1-based line of the file. */
  readonly line: number;
  /** The line as written, from its marker on: by it an edit finds the entry again. */
  readonly written: string;
  readonly sign: string | null;
  readonly text: string;
  /** Every field as text, by name; of two with one name the first. Dates that cannot be read are not there. */
  readonly fields: ReadonlyMap<string, string>;
  readonly links: readonly NoteLink[];
  /** The date that its text begins with. */
  readonly ownDate: CalendarDate | null;
  /** Nested in another item; counts of questions, documents and steps leave it out. */
  readonly nested: boolean;
  readonly recurs: boolean;
}

interface EntryPlace {
  readonly tags: readonly string[];
  /** The kinds of record in which the heading or tag means this; null for all. */
  readonly where: readonly Kind[] | null;
}

const MEETING_OR_MENTOR: readonly Kind[] = ["meeting", "mentor"];

/** The table of product/records.md; the headings themselves are settings. */
const PLACES: Readonly<Record<EntryKind, EntryPlace>> = {
  "follow-up": { tags: ["follow-up", "waiting"], where: null },
  feedback: { tags: ["feedback"], where: MEETING_OR_MENTOR },
  advice: { tags: ["advice"], where: MEETING_OR_MENTOR },
  commitment: { tags: ["commitment"], where: MEETING_OR_MENTOR },
  question: { tags: [], where: ["meeting"] },
  bring: { tags: [], where: ["meeting"] },
  "for-next-time": { tags: [], where: ["mentor"] },
  step: { tags: [], where: ["goal"] },
  progress: { tags: [], where: ["goal"] },
  packet: { tags: [], where: ["letter"] },
  takeaway: { tags: [], where: ["event"] },
  log: { tags: [], where: ["mentor", "contact"] },
  evidence: { tags: ["evidence"], where: MEETING_OR_MENTOR },
  advocacy: { tags: ["advocacy"], where: ["mentor"] },
  signal: { tags: ["signal"], where: ["mentor"] },
};

/** The tags that say what an entry is, wherever it stands. */
export const ENTRY_TAGS: ReadonlySet<string> = new Set(Object.values(PLACES).flatMap(({ tags }) => tags));

/** Fields that hold a day; another text there is a Problem. */
const DATE_FIELDS = new Set(
  (
    "due scheduled start created completion cancelled asked confirmed applied told delivered notified " +
    "asked_feedback thanked outcome_on snooze"
  ).split(" "),
);

type Headings = Settings["words"]["headings"];

/** Reads the entries of a record of a kind. */
export function readEntries(
  note: Note,
  kind: Kind,
  headings: Headings,
): { entries: Entry[]; problems: Problem[] } {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const kindOfHeading = headingFinder(kind, headings);
  for (const item of note.items) {
    const entryKind = kindOfItem(item, kind, kindOfHeading);
    if (!entryKind) continue;
    const { fields, faults } = readFields(item);
    entries.push(toEntry(item, entryKind, fields));
    for (const [property, found] of faults)
      problems.push({
        path: note.path,
        line: item.lineNumber + 1,
        property,
        found,
        expected: "a date such as 2026-03-30",
      });
  }
  return { entries, problems };
}

/** An item without words is none; a nested one without a checkbox is text of the item above. */
function kindOfItem(
  item: NoteItem,
  kind: Kind,
  kindOfHeading: (heading: string) => EntryKind | undefined,
): EntryKind | undefined {
  if (item.text === "" || (item.depth > 0 && item.sign === null)) return undefined;
  const tagged = item.tags.map((tag) => kindOfTag(tag, kind)).find((found) => found !== undefined);
  const headed = () => item.under.map(kindOfHeading).find((found) => found !== undefined);
  return tagged ?? headed() ?? (item.sign === null ? undefined : "follow-up");
}

function kindOfTag(tag: string, kind: Kind): EntryKind | undefined {
  return entryKinds().find((name) => PLACES[name].tags.includes(tag) && isPlace(name, kind));
}

/** @returns what a heading makes of the items below it in a record of a kind; undefined where it says nothing */
export function headingFinder(kind: Kind, headings: Headings): (heading: string) => EntryKind | undefined {
  const known = new Map(
    entryKinds()
      .filter((name) => isPlace(name, kind))
      .map((name) => [plainHeading(headings[name]), name]),
  );
  return (heading) => known.get(plainHeading(heading));
}

function entryKinds(): EntryKind[] {
  return Object.keys(PLACES) as EntryKind[];
}

function isPlace(name: EntryKind, kind: Kind): boolean {
  return PLACES[name].where?.includes(kind) ?? true;
}

function readFields(item: NoteItem): { fields: Map<string, string>; faults: Map<string, string> } {
  const fields = new Map<string, string>();
  const faults = new Map<string, string>();
  for (const { name, value } of item.fields) {
    if (fields.has(name) || faults.has(name) || value === "") continue;
    const day = DATE_FIELDS.has(name) ? parseDateAndTime(value)?.date : value;
    if (day === undefined) faults.set(name, value);
    else fields.set(name, day);
  }
  return { fields, faults };
}

function toEntry(item: NoteItem, kind: EntryKind, fields: ReadonlyMap<string, string>): Entry {
  const { written, sign, text, links, date, recurs } = item;
  const nested = item.depth > 0;
  const waiting = kind === "follow-up" && item.tags.includes("waiting");
  return {
    kind,
    waiting,
    line: item.lineNumber + 1,
    written,
    sign,
    text,
    fields,
    links,
    ownDate: date,
    nested,
    recurs,
  };
}

/** Open is every entry but one that is done (`x`, `X`), cancelled (`-`) or moved on (`>`). */
export function isOpen({ sign }: Pick<Entry, "sign">): boolean {
  return sign === null || !"xX->".includes(sign);
}

export function isTicked({ sign }: Pick<Entry, "sign">): boolean {
  return sign === "x" || sign === "X";
}

/** @returns a date field of an entry; null where it is missing or was no date */
export function dateField(entry: Entry, name: string): CalendarDate | null {
  return (entry.fields.get(name) as CalendarDate | undefined) ?? null;
}

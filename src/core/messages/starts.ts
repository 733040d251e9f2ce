/** Where a message starts: the note, or the line of one, that says whom it is for and what it is about. */
import { daysBetween, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { dateOfEntry, mentorsOfEntry, mentorStatus, type Ledger } from "../ledger/ledger";
import { milestoneAudience, untoldOf } from "../ledger/milestone-audience";
import { isOpen, type Entry } from "../records/entry";
import type { AnyRecord, Contact, Mentor } from "../records/record";
import { sayMentors } from "../rules/names";
import { sayContact, sayLetter, sayNote } from "../rules/objects";
import type { Addressee, MessageContext } from "./context";
import { plainLine } from "./plain";
import { isLineStart, LINE_STARTS, type StartKind } from "./start-kind";
import type { Template } from "./template";
import { sayEntry } from "./words";

export interface Start {
  readonly record: AnyRecord;
  /** Null where it is the whole note. */
  readonly entry: Entry | null;
  /** Whom it is about; for a contact, who introduced you. */
  readonly mentors: readonly Mentor[];
}

export interface Moment {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

type Starting = Pick<Template, "from">;

/**
 * @param record the note that is open
 * @returns what a template can start from there, the best first; of several kinds the first that has something
 */
export function startsIn(template: Starting, moment: Moment, record: AnyRecord): Start[] {
  return startFinder(moment, record)(template);
}

/**
 * Many templates start from the same few kinds, so each kind is looked for once.
 * @returns what finds the starts of one template after another, as {@link startsIn} does
 */
export function startFinder(moment: Moment, record: AnyRecord): (template: Starting) => Start[] {
  const known = new Map<StartKind, Start[]>();
  const ofKind = (kind: StartKind) => {
    const starts = known.get(kind) ?? startsOfKind(kind, moment, record);
    known.set(kind, starts);
    return starts;
  };
  return ({ from }) => {
    const own = from.includes(record.kind) ? ofKind(record.kind) : [];
    return own.length > 0 ? own : firstOf(from, ofKind);
  };
}

/** @returns everything that a template can start from, the best first; of several kinds the first that has something */
export function startsAnywhere({ from }: Starting, moment: Moment): Start[] {
  return firstOf(from, (kind) => allOfKind(kind, moment));
}

/** @returns what a message that starts there can be filled from */
export function contextAt({ record, entry, mentors }: Start, { ledger, today }: Moment): MessageContext {
  const meeting = record.kind === "meeting" ? record : null;
  const to = record.kind === "contact" ? addressee(record) : null;
  return { ledger, today, meeting, mentors, to, about: { record, entry }, path: "" };
}

/** @returns a contact as whom a message goes to */
export function addressee(contact: Contact): Addressee {
  return { name: sayContact(contact), email: contact.properties.email ?? null, path: contact.path };
}

/** @returns what tells a start from others in a list, such as `Sepsis poster, Nov 2 (Amara Osei)` */
export function sayStart({ record, entry, mentors }: Start, { today }: Moment): string {
  if (record.kind === "mentor" && !entry) return sayMentors([record]);
  const date = entry ? dateOfEntry(record, entry) : dayOf(record);
  const day = date ? `, ${sayShortDate(date, today)}` : "";
  // A meeting's note is mostly called after whom it is with.
  if (record.kind === "meeting" && !entry && mentors.length > 0) return `${sayMentors(mentors)}${day}`;
  const words = plainLine(entry ? sayEntry(entry) : sayRecord(record));
  return `${words}${day}${mentors.length > 0 ? ` (${sayMentors(mentors)})` : ""}`;
}

function firstOf(kinds: readonly StartKind[], find: (kind: StartKind) => Start[]): Start[] {
  for (const kind of kinds) {
    const found = find(kind);
    if (found.length > 0) return found;
  }
  return [];
}

/** What of a kind the open note is, holds, or is about. */
function startsOfKind(kind: StartKind, moment: Moment, record: AnyRecord): Start[] {
  const { ledger } = moment;
  const mentors = mentorsFor(record, ledger);
  if (kind === "profile") return ledger.profile ? [{ record: ledger.profile, entry: null, mentors }] : [];
  if (record.kind === kind) return [{ record, entry: null, mentors }];
  if (kind === "mentor") return mentors.length > 0 ? [{ record, entry: null, mentors }] : [];
  // To put them in order takes the longest, so only those that count are.
  if (record.kind === "mentor")
    return inOrder(
      unsortedOfKind(kind, ledger).filter((start) => start.mentors.includes(record)),
      moment,
    );
  return isLineStart(kind) ? inOrder(linesOf(kind, record, ledger), moment) : [];
}

function allOfKind(kind: StartKind, moment: Moment): Start[] {
  const { ledger } = moment;
  if (kind === "mentor") return byStatus([...ledger.mentors.values()]).map(startOfMentor);
  return inOrder(unsortedOfKind(kind, ledger), moment);
}

function unsortedOfKind(kind: StartKind, ledger: Ledger): Start[] {
  if (isLineStart(kind)) return ledger.records.flatMap((record) => linesOf(kind, record, ledger));
  const records = ledger.records.filter((record) => record.kind === kind);
  return records.map((record) => ({ record, entry: null, mentors: mentorsFor(record, ledger) }));
}

/** Of a milestone those who were not told yet, if anybody. */
function mentorsFor(record: AnyRecord, ledger: Ledger): readonly Mentor[] {
  if (record.kind !== "milestone") return ledger.mentorsOf(record);
  const untold = untoldOf(record, ledger);
  return untold.length > 0 ? untold : milestoneAudience(record, ledger);
}

function linesOf(kind: keyof typeof LINE_STARTS, record: AnyRecord, ledger: Ledger): Start[] {
  return record.entries
    .filter((entry) => LINE_STARTS[kind](entry) && entry.sign !== "-" && entry.sign !== ">")
    .map((entry) => ({ record, entry, mentors: mentorsOfEntry(ledger, record, entry) }));
}

function startOfMentor(mentor: Mentor): Start {
  return { record: mentor, entry: null, mentors: [mentor] };
}

const STATUS_ORDER = ["active", "keeping-in-touch", "prospect", "ended"];

function byStatus(mentors: readonly Mentor[]): Mentor[] {
  const rank = (mentor: Mentor) => STATUS_ORDER.indexOf(mentorStatus(mentor));
  return [...mentors].sort(
    (a, b) => rank(a) - rank(b) || sayMentors([a]).localeCompare(sayMentors([b]), "en"),
  );
}

/** What is still open comes first, then what is nearest to today. */
function inOrder(starts: readonly Start[], { today }: Moment): Start[] {
  const far = ({ record, entry }: Start) => {
    const date = entry ? dateOfEntry(record, entry) : dayOf(record);
    return date ? Math.abs(daysBetween(today, date)) : Infinity;
  };
  const closed = ({ entry }: Start) => (entry && !isOpen(entry) ? 1 : 0);
  // Two without a day are as far away as each other.
  return [...starts].sort((a, b) => closed(a) - closed(b) || (far(a) === far(b) ? 0 : far(a) - far(b)));
}

/** The day that a note of a kind is known by. */
function dayOf(record: AnyRecord): CalendarDate | null {
  if (record.kind === "letter") return record.properties.deadline ?? null;
  return record.kind === "contact" ? (record.properties.met_on ?? null) : record.date;
}

function sayRecord(record: AnyRecord): string {
  if (record.kind === "letter") return sayLetter(record);
  return record.kind === "contact" ? sayContact(record) : sayNote(record.noteName);
}

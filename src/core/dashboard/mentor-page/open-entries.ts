/**
 * What is due with a mentor, and what is open both ways. Both are rows, so that they look and act alike; an open
 * line that gives no row now (it was put off, or has fallen away) is made one here.
 */
import { isOver } from "../../agenda/agenda";
import type { Row, State } from "../../agenda/row";
import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { sayShortDate } from "../../calendar/say";
import { mentorName, mentorsOfEntry, type Ledger } from "../../ledger/ledger";
import { compareTexts } from "../../notes/compare-texts";
import { isDelivered } from "../../records/commitment";
import { dateField, isOpen, type Entry } from "../../records/entry";
import { entryWords } from "../../records/entry-words";
import type { AnyRecord, Mentor } from "../../records/record";
import type { ActName } from "../../rules/rule";
import type { DashboardSource } from "../dashboard";

/** The rules whose rows are something that one of both owes the other. */
const MINE: readonly string[] = ["follow-up", "deliver", "clarify-commitment"];
const THEIRS = "waiting";

/** @returns the rows about a mentor, and one for each open line about them that gives none now */
export function rowsWith(mentor: Mentor, source: DashboardSource): Row[] {
  const rows = source.rows.filter((row) => isAbout(row, mentor));
  const known = new Set(rows.filter(isOwed).map(placeOf));
  const more = source.ledger.records
    .filter((record) => !isOver(record, source))
    .flatMap((record) => openRows(record, mentor, source))
    .filter((row) => !known.has(placeOf(row)));
  return [...rows, ...more];
}

export interface PageRows {
  /** What is to do by a day, soonest first. */
  readonly due: readonly Row[];
  /** What comes after the next days. */
  readonly later: readonly Row[];
  readonly mine: readonly Row[];
  readonly theirs: readonly Row[];
}

/** @param rows the rows of `rowsWith`, those that were just done among them */
export function splitRows(rows: readonly Row[]): PageRows {
  const due = rows.filter((row) => !row.key.startsWith(OPEN_LINE) && (!isOwed(row) || isTimely(row)));
  const owed = rows.filter(isOwed);
  const first = new Map([...owed].reverse().map((row) => [placeOf(row), row]));
  const once = owed.filter((row) => first.get(placeOf(row)) === row);
  once.sort((a, b) => compareTexts(orderOf(a), orderOf(b)));
  return {
    due: due.filter(({ state }) => state !== "later"),
    later: due.filter(({ state }) => state === "later"),
    mine: once.filter(({ rule }) => rule !== THEIRS),
    theirs: once.filter(({ rule }) => rule === THEIRS),
  };
}

/** Owed without a day, and what others owe, stand among what is open. */
function isTimely({ state }: Row): boolean {
  return state !== "open" && state !== "waiting";
}

function isOwed({ rule, line }: Row): boolean {
  return line !== null && (MINE.includes(rule) || rule === THEIRS);
}

function isAbout({ mentors }: Row, { path }: Mentor): boolean {
  return mentors.some((mentor) => mentor.path === path);
}

function placeOf({ path, line }: Row): string {
  return `${path}|${String(line)}`;
}

function orderOf({ due, path, line }: Row): string {
  return [due ?? "9999", path, String(line ?? 0).padStart(6, "0")].join("|");
}

/** By this the key of a row is told that no rule made. */
const OPEN_LINE = "open-line|";

function openRows(record: AnyRecord, mentor: Mentor, source: DashboardSource): Row[] {
  return record.entries.flatMap((entry) => {
    const owed = owedOf(entry);
    if (!owed) return [];
    const mentors = mentorsOfEntry(source.ledger, record, entry);
    return mentors.includes(mentor) ? [toRow(entry, { owed, record, mentors, source })] : [];
  });
}

interface Owed {
  readonly rule: string;
  readonly acts: readonly ActName[];
}

/** @returns how an open line that one owes the other is closed; null for any other line */
function owedOf(entry: Entry): Owed | null {
  if (entry.kind === "commitment")
    return isDelivered(entry) ? null : { rule: "deliver", acts: commitmentActs(entry) };
  if (entry.kind !== "follow-up" || !isOpen(entry)) return null;
  return entry.waiting ? { rule: THEIRS, acts: ["tick"] } : { rule: "follow-up", acts: ["tick", "set-due"] };
}

/** What is not clear is made clear first; what may come late is said early, whether a row asks for it or not. */
function commitmentActs(entry: Entry): readonly ActName[] {
  const due = dateField(entry, "due");
  const isClear = due !== null && entry.fields.has("scope");
  if (!isClear) return ["mark-delivered", "clarify", "draft-scope", ...(due ? LATE : []), "set-due"];
  return ["mark-delivered", ...LATE, "set-due"];
}

const LATE: readonly ActName[] = ["draft-delay", "mark-notified"];

interface Placed {
  readonly owed: Owed;
  readonly record: AnyRecord;
  readonly mentors: readonly Mentor[];
  readonly source: DashboardSource;
}

function toRow(entry: Entry, { owed, record, mentors, source: { ledger, today } }: Placed): Row {
  const due = dateField(entry, "due");
  const { line, written, recurs } = entry;
  return {
    key: `${OPEN_LINE}${record.path}|${String(line)}|${written}`,
    ...owed,
    state: owed.rule === THEIRS ? "waiting" : stateOf(due, { ledger, today }),
    due,
    limit: null,
    title: entryWords(entry),
    why: sayWhy(entry, today),
    figure: "setting",
    mentors: mentors.map((one) => ({ path: one.path, name: mentorName(one) })),
    path: record.path,
    ...{ line, written, recurs },
    stopQuestion: null,
  };
}

function stateOf(
  due: CalendarDate | null,
  { ledger, today }: { readonly ledger: Ledger; readonly today: CalendarDate },
): State {
  if (!due) return "open";
  if (due <= today) return due < today ? "overdue" : "today";
  return due <= addDays(today, ledger.settings.offsets.soon) ? "soon" : "later";
}

function sayWhy(entry: Entry, today: CalendarDate): string {
  const back = dateField(entry, "snooze");
  if (back && today < back)
    return `This line is still open. You put it off until ${sayShortDate(back, today)}.`;
  return "This line is still open in your notes, though nothing asks for it on a day.";
}

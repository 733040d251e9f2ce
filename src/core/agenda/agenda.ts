/** The agenda of a day: all rules over all records, as rows with their states, in order. */
import { addDays, daysBetween, type CalendarDate } from "../calendar/calendar-date";
import {
  goalStatus,
  meetingStatus,
  mentorName,
  mentorsOfEntry,
  mentorStatus,
  toName,
  type Ledger,
} from "../ledger/ledger";
import { dateField, type Entry } from "../records/entry";
import type { AnyRecord, Mentor } from "../records/record";
import type { Reference } from "../records/reference";
import { RANKS, type EntryRule, type Finding, type NoteRule, type Rule } from "../rules/rule";
import { RULES } from "../rules/rules";
import type { Settings } from "../settings/settings";
import { compareTexts } from "../notes/compare-texts";
import { STATES, type Row, type State } from "./row";

/** @returns the rows due on a day or later, in the order of product/rules.md */
export function agenda(ledger: Ledger, today: CalendarDate): Row[] {
  const found = ledger.records.flatMap((record) => rowsOf(record, { ledger, today }));
  return uniqueKeys(found.sort(compare).map(({ row }) => row));
}

/** The same line twice in one note makes two rows of one key: each then says which line it is. */
function uniqueKeys(rows: readonly Row[]): Row[] {
  const times = new Map<string, number>();
  for (const { key } of rows) times.set(key, (times.get(key) ?? 0) + 1);
  return rows.map((row) =>
    times.get(row.key) === 1 ? row : { ...row, key: `${row.key}|${String(row.line ?? 0)}` },
  );
}

interface Context {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

interface Found {
  readonly row: Row;
  readonly order: readonly [state: number, rank: number];
  readonly rule: number;
}

function rowsOf(record: AnyRecord, context: Context): Found[] {
  const entries = isOver(record, context) ? [] : record.entries.filter((entry) => !isSnoozed(entry, context));
  const entryContext = { ...context, record };
  return RULES.flatMap((rule, place) => {
    if (rule.on === "entry")
      return entries.flatMap((entry) => entryRow({ rule, place, entry }, entryContext));
    return rule.on === record.kind ? noteRow({ rule, place, record }, context) : [];
  });
}

function noteRow(
  { rule, place, record }: { rule: NoteRule; place: number; record: AnyRecord },
  context: Context,
): Found[] {
  const found = rule.find(record, context);
  return [found ?? []].flat().flatMap((finding) => {
    const mentors = finding.mentors ?? context.ledger.mentorsOf(record);
    if (isPutOff({ record, rule, mentors }, context)) return [];
    return rowAt({ rule, place, record, finding, mentors, entry: null }, context);
  });
}

interface EntryContext extends Context {
  readonly record: AnyRecord;
}

function entryRow(
  { rule, place, entry }: { rule: EntryRule; place: number; entry: Entry },
  context: EntryContext,
): Found[] {
  const finding = rule.find(entry, context);
  if (!finding) return [];
  const { record, ledger } = context;
  return rowAt(
    { rule, place, record, finding, mentors: mentorsOfEntry(ledger, record, entry), entry },
    context,
  );
}

function isSnoozed(entry: Entry, { today }: Context): boolean {
  const back = dateField(entry, "snooze");
  return back !== null && today < back;
}

/** Entries of a goal that is done with, and of a cancelled meeting, give no rows. */
export function isOver(record: AnyRecord, { ledger, today }: Context): boolean {
  if (record.kind === "goal") return ["achieved", "changed", "dropped"].includes(goalStatus(record));
  return record.kind === "meeting" && meetingStatus(record, today, ledger.settings) === "cancelled";
}

interface Placed {
  readonly rule: Rule;
  readonly place: number;
  readonly record: AnyRecord;
  readonly finding: Finding;
  readonly mentors: readonly Mentor[];
  readonly entry: Entry | null;
}

function rowAt(placed: Placed, context: Context): Found[] {
  if (hasFallenAway(placed, context) || isNobodys(placed)) return [];
  const { finding } = placed;
  const state = stateOf(finding, context.today, context.ledger.settings.offsets.soon);
  const order = [STATES.indexOf(state), RANKS.indexOf(finding.rank)] as const;
  return [{ row: toRow(placed, state), order, rule: placed.place }];
}

function hasFallenAway({ rule, finding, record }: Placed, { ledger, today }: Context): boolean {
  const { fallAway, letterFallAway } = ledger.settings.offsets;
  if (rule.fallsAway === "after-due")
    return finding.due !== null && daysBetween(finding.due, today) > fallAway;
  const deadline = record.kind === "letter" ? record.properties.deadline : undefined;
  if (rule.fallsAway !== "after-deadline" || !deadline) return false;
  return daysBetween(deadline, today) > letterFallAway;
}

/** A row whose mentors have all ended goes, with some rules excepted; one on a whole goal or contact is not about a mentor. */
function isNobodys({ rule, record, entry, mentors }: Placed): boolean {
  const isAboutMentors = entry !== null || (record.kind !== "goal" && record.kind !== "contact");
  return !rule.outlivesMentors && isAboutMentors && haveAllEnded(mentors);
}

function toRow({ rule, record, finding, mentors, entry }: Placed, state: State): Row {
  const { due, limit = null, title, why, figure, acts } = finding;
  const about = mentors[0] ? mentorName(mentors[0]) : record.noteName;
  return {
    key: [rule.name, record.path, entry?.written ?? "", mentors.map(({ path }) => path).join(",")].join("|"),
    rule: rule.name,
    ...{ state, due, limit, title, why, figure, acts },
    mentors: mentors.map(toName),
    path: record.path,
    ...lineOf(entry),
    stopQuestion: rule.stopWords?.(about) ?? null,
  };
}

function lineOf(entry: Entry | null): Pick<Row, "line" | "written" | "recurs"> {
  if (!entry) return { line: null, written: null, recurs: false };
  const { line, written, recurs } = entry;
  return { line, written, recurs };
}

function haveAllEnded(mentors: readonly Mentor[]): boolean {
  return mentors.length > 0 && mentors.every((mentor) => mentorStatus(mentor) === "ended");
}

/** A rule with a limit is `today` from its due date up to the limit, and overdue only after it. */
function stateOf(
  { due, limit, rank }: Finding,
  today: CalendarDate,
  soonDays: Settings["offsets"]["soon"],
): State {
  if (rank === "waiting") return "waiting";
  if (!due) return "open";
  if ((limit ?? due) < today) return "overdue";
  if (due <= today) return "today";
  return due <= addDays(today, soonDays) ? "soon" : "later";
}

interface About {
  readonly record: AnyRecord;
  readonly rule: Rule;
  readonly mentors: readonly Mentor[];
}

/** Whether the note puts off or waves off a rule's rows about it (or about that mentor). */
function isPutOff({ record, rule, mentors }: About, { ledger, today }: Context): boolean {
  const names = (reference: Reference) => ledger.namedMentors([reference], record.path);
  const concerns = (about: { rule: string; mentor: Reference | null }) =>
    about.rule === rule.name && (!about.mentor || isAboutOnly(mentors, names(about.mentor)));
  return (
    record.dismissed.some(concerns) ||
    record.snooze.some((putOff) => concerns(putOff) && today < putOff.until)
  );
}

/** A row about nobody is not about a mentor either. */
function isAboutOnly(mentors: readonly Mentor[], named: readonly Mentor[]): boolean {
  return mentors.length > 0 && mentors.every((mentor) => named.includes(mentor));
}

function compare(a: Found, b: Found): number {
  return (
    a.order[0] - b.order[0] ||
    a.order[1] - b.order[1] ||
    compareTexts(a.row.due ?? "9999-99-99", b.row.due ?? "9999-99-99") ||
    compareTexts(namesOf(a.row), namesOf(b.row)) ||
    compareTexts(a.row.path, b.row.path) ||
    (a.row.line ?? 0) - (b.row.line ?? 0) ||
    a.rule - b.rule
  );
}

function namesOf({ mentors }: Row): string {
  return mentors.map(({ name }) => name).join("\u0000");
}

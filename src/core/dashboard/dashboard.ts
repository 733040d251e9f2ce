/** The agenda as the dashboard shows it, and what needs attention; its other parts are panels. */
import type { Row } from "../agenda/row";
import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import { baseName } from "../notes/links";
import { attention, type Attention } from "./attention";
import { isFiltering, matchesFilter, type DashboardFilter } from "./filter";
import { rowSections, type RowSection } from "./row-words";

/** The notes as of one moment. */
export interface DashboardSource {
  readonly today: CalendarDate;
  readonly ledger: Ledger;
  readonly rows: readonly Row[];
}

/** Rows that were just done: they stay for a moment, so that nothing moves under the pointer. */
export interface StayingRows {
  /** What is to be shown: the rows with those in between. */
  readonly rows: readonly Row[];
  readonly done: ReadonlySet<string>;
}

export interface Dashboard {
  readonly today: CalendarDate;
  /** The vault holds no record about mentors yet. */
  readonly isEmpty: boolean;
  readonly isFiltered: boolean;
  readonly sections: readonly RowSection[];
  /** Nothing is overdue, for today or due soon. */
  readonly isCalm: boolean;
  /** The row that falls due first after a calm time; null where there is none. */
  readonly nextRow: Row | null;
  /** Null where there is nothing to mend, and under a mentor's filter: problems are about notes. */
  readonly attention: Attention | null;
}

/** @param staying what stands in the list instead of the rows themselves, where something was just done */
export function dashboard(
  { ledger, rows, today }: DashboardSource,
  filter: DashboardFilter,
  staying: StayingRows = { rows, done: new Set() },
): Dashboard {
  const shownRows = staying.rows.filter((row) => matchesRow(row, filter));
  const isUrgent = ({ state }: Row) => ["overdue", "today", "soon"].includes(state);
  return {
    today,
    isEmpty: ledger.records.every(({ kind }) => kind === "profile"),
    isFiltered: isFiltering(filter),
    sections: rowSections(shownRows, ledger.settings.offsets.soon, staying.done),
    isCalm: !shownRows.some(isUrgent),
    nextRow: firstLater(shownRows),
    attention: shownAttention(ledger, filter),
  };
}

function firstLater(rows: readonly Row[]): Row | null {
  const later = rows.filter(({ state }) => state === "later");
  return later.reduce<Row | null>(
    (first, row) => (!first || (row.due ?? "") < (first.due ?? "") ? row : first),
    null,
  );
}

function matchesRow({ title, mentors, path }: Row, filter: DashboardFilter): boolean {
  return matchesFilter(
    { texts: [title, ...names(mentors), baseName(path)], mentors: paths(mentors) },
    filter,
  );
}

function shownAttention(ledger: Ledger, filter: DashboardFilter): Attention | null {
  if (filter.mentor !== null) return null;
  const all = attention(ledger);
  const notes = all.notes.filter(({ name, problems }) =>
    matchesFilter({ texts: [name, ...problems.map(({ found }) => found)], mentors: [] }, filter),
  );
  const unclaimed = isFiltering(filter) ? [] : all.unclaimed;
  const count = notes.reduce((sum, { problems }) => sum + problems.length, 0);
  return notes.length + unclaimed.length > 0 ? { notes, unclaimed, count } : null;
}

function names(mentors: readonly { readonly name: string }[]): string[] {
  return mentors.map(({ name }) => name);
}

function paths(mentors: readonly { readonly path: string }[]): string[] {
  return mentors.map(({ path }) => path);
}

/** What there is to show at one moment, and whether that has changed. */
import type { Row } from "../core/agenda/row";
import type { CalendarDate } from "../core/calendar/calendar-date";
import type { HintRow } from "../core/hints/hint";
import type { Ledger } from "../core/ledger/ledger";

/** Everything the window shows, as of one moment. A row or record that did not change is the same object. */
export interface Snapshot {
  readonly today: CalendarDate;
  readonly ledger: Ledger;
  readonly rows: readonly Row[];
  readonly hints: readonly HintRow[];
}

/** A row that says what it said before stays the same object, so that the window need not draw it again. */
export function keepSame(before: readonly Row[], rows: readonly Row[]): Row[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return rows.map((row) => {
    const old = known.get(row.key);
    return old && isSameRow(old, row) ? old : row;
  });
}

/** Rows are flat but for their mentors and acts. */
function isSameRow(old: Row, row: Row): boolean {
  const before = new Map<string, unknown>(Object.entries(old));
  return Object.entries(row).every(([name, value]) => {
    const known = before.get(name);
    return known === value || (typeof value === "object" && JSON.stringify(known) === JSON.stringify(value));
  });
}

export function isSame(a: Snapshot, b: Snapshot): boolean {
  return (
    a.today === b.today &&
    sameItems(a.rows, b.rows) &&
    sameItems(a.ledger.records, b.ledger.records) &&
    JSON.stringify([a.ledger.problems, a.ledger.unclaimed]) ===
      JSON.stringify([b.ledger.problems, b.ledger.unclaimed]) &&
    [...b.ledger.mentors.values()].every((mentor) =>
      sameItems(a.ledger.contactDays(mentor), b.ledger.contactDays(mentor)),
    )
  );
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place]);
}

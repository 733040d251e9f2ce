/**
 * Discreet mode: what is shown on a screen that others see. Kinds, states, counts and dates stay; names become
 * `Mentor A`, and no text of a note is left in anything that is given to the window.
 *
 * It masks what the window is made from, not how it is drawn, so that a part that is added later is masked too.
 */
import type { Row } from "../../agenda/row";
import type { HintRow } from "../../hints/hint";
import type { DashboardSource } from "../dashboard";
import { maskLedger, type MaskedRecords } from "./mask-ledger";
import { Pseudonyms } from "./pseudonyms";

export interface DiscreetSource extends DashboardSource {
  readonly hints: readonly HintRow[];
}

/** What a masked row or place is of. */
type Place = Pick<Row, "path" | "written" | "mentors">;

export interface Discreet {
  /** A row that did not change stays the same object. */
  readonly mask: (source: DiscreetSource) => DiscreetSource;
  readonly shownPath: (path: string) => string;
  /** The way back, for acts; what was not masked comes back as it is. */
  readonly path: (shown: string) => string;
  readonly place: <P extends Place>(shown: P) => P;
}

export function discreet(): Discreet {
  const names = new Pseudonyms();
  const records: MaskedRecords = new WeakMap();
  const rows = new WeakMap<Row, Row>();
  const rowOf = (row: Row) => {
    const shown = rows.get(row) ?? maskRow(row, names);
    rows.set(row, shown);
    return shown;
  };
  return {
    mask: ({ today, ledger, rows: all, hints }) => {
      const shown = maskLedger(ledger, names, records);
      return {
        today,
        ledger: shown,
        rows: all.map(rowOf),
        hints: hints.map((hint) => maskHint(hint, names)),
      };
    },
    shownPath: (path) => names.path(path),
    path: (shown) => names.realPath(shown),
    place: (shown) => ({
      ...shown,
      path: names.realPath(shown.path),
      written: shown.written === null ? null : names.realText(shown.written),
      mentors: shown.mentors.map((mentor) => ({ ...mentor, path: names.realPath(mentor.path) })),
    }),
  };
}

/** Every part is named, so that one that is added to a row must be thought of here. */
function maskRow(row: Row, names: Pseudonyms): Row {
  const { rule, state, due, limit, figure, line, recurs, acts, stopQuestion } = row;
  return {
    ...{ rule, state, due, limit, figure, line, recurs, acts },
    key: names.text(row.key),
    title: sentence(rule),
    why: "Discreet mode hides why.",
    mentors: maskMentors(row.mentors, names),
    path: names.path(row.path),
    written: row.written === null ? null : names.text(row.written),
    stopQuestion: stopQuestion === null ? null : "Stop these rows?",
  };
}

function maskHint({ hint, panel, figure, mentors, path, offers }: HintRow, names: Pseudonyms): HintRow {
  return {
    ...{ hint, panel, figure, offers },
    mentors: maskMentors(mentors, names),
    path: path === null ? null : names.path(path),
    text: sentence(hint),
  };
}

function maskMentors(mentors: Row["mentors"], names: Pseudonyms): Row["mentors"] {
  return mentors.map(({ path }) => ({ path: names.path(path), name: names.name(path) }));
}

/** `ask-for-letter` as `Ask for letter`. */
function sentence(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

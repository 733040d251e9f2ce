/** A row in words, as the window shows it and as a screen reader says it. */
import { STATES, type Row, type State } from "../agenda/row";
import type { CalendarDate } from "../calendar/calendar-date";
import { sayFullDate, sayShortDate, sayWhen } from "../calendar/say";
import { baseName } from "../notes/links";

export interface RowWords {
  /** When, as short as can be, such as `3 d late`; null where there is no date. */
  readonly when: string | null;
  /** The dates in full, for the tooltip. */
  readonly dates: string | null;
  /** Whom it is about, else the note that it stands in; null where the title names that. */
  readonly about: string | null;
  /** All of it in one text. */
  readonly spoken: string;
}

/** The states as headings. `soon` is a setting: a week, unless it was changed. */
function sayState(state: State, soonDays: number): string {
  return state === "soon" && soonDays !== 7 ? `Next ${String(soonDays)} days` : STATE_WORDS[state];
}

const STATE_WORDS: Readonly<Record<State, string>> = {
  overdue: "Overdue",
  today: "Today",
  soon: "This week",
  waiting: "Waiting for others",
  open: "No date",
  later: "Later",
};

export function rowWords(row: Row, today: CalendarDate): RowWords {
  const names = row.mentors.map(({ name }) => name).join(", ");
  const [dates, note] = [sayDates(row), baseName(row.path)];
  return {
    when: sayRowWhen(row, today),
    dates,
    about: names || (row.title.includes(note) ? null : note),
    spoken: [row.title, SPOKEN_STATES[row.state], dates, names || `Note ${note}`]
      .filter((part) => part !== null)
      .join(". "),
  };
}

const SPOKEN_STATES: Readonly<Record<State, string>> = {
  ...STATE_WORDS,
  today: "For today",
  soon: "Due soon",
  open: "No date set",
};

/**
 * A rule with a limit is late only after that; until then, and while others are waited for, a due
 * date that has passed says since when the row is there.
 */
function sayRowWhen({ state, due, limit }: Row, today: CalendarDate): string | null {
  if (!due) return null;
  if (state === "overdue") return sayWhen(limit ?? due, today);
  return due < today ? `since ${sayShortDate(due, today)}` : sayWhen(due, today);
}

function sayDates({ due, limit }: Row): string | null {
  if (!due) return null;
  const latest = limit && limit !== due ? `, at the latest ${sayFullDate(limit)}` : "";
  return `Due ${sayFullDate(due)}${latest}`;
}

export interface RowSection {
  readonly state: State;
  readonly title: string;
  readonly rows: readonly Row[];
  /** How many are still to do. */
  readonly count: number;
}

/** @returns the rows by state, in the order of the states; a state without rows is left out */
export function rowSections(
  rows: readonly Row[],
  soonDays: number,
  done: ReadonlySet<string> = new Set(),
): RowSection[] {
  return STATES.map((state) => {
    const own = rows.filter((row) => row.state === state);
    const count = own.filter(({ key }) => !done.has(key)).length;
    return { state, title: sayState(state, soonDays), rows: own, count };
  }).filter((section) => section.rows.length > 0);
}

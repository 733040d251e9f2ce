/** A row of the dashboard: one thing to do, derived from a rule, a record and today's date. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { MentorName } from "../ledger/ledger";
import type { ActName } from "../rules/rule";

/** In the order in which they are shown. */
export const STATES = ["overdue", "today", "soon", "waiting", "open", "later"] as const;
export type State = (typeof STATES)[number];

export interface Row {
  /** The same for the same row on another day and after an edit elsewhere. */
  readonly key: string;
  readonly rule: string;
  readonly state: State;
  readonly due: CalendarDate | null;
  readonly limit: CalendarDate | null;
  readonly title: string;
  readonly why: string;
  readonly figure: "guide" | "setting";
  readonly mentors: readonly MentorName[];
  readonly path: string;
  /** 1-based line of the entry, null for a row about the whole note. */
  readonly line: number | null;
  /** The entry's line as written, by which an edit finds it again. */
  readonly written: string | null;
  /** The Tasks plugin alone may tick the entry. */
  readonly recurs: boolean;
  /** What the row offers to do, the closing act first. */
  readonly acts: readonly ActName[];
  /** The question to ask before a row that comes again by itself is waved off; null where none is needed. */
  readonly stopQuestion: string | null;
}

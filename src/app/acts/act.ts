/** What an act is: how it is named on a button, what it must be told, and what it writes. */
import type { Row } from "../../core/agenda/row";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { Ledger, MentorName } from "../../core/ledger/ledger";
import type { EntryPlace } from "../../core/notes/edit/locate";
import type { Settings } from "../../core/settings/settings";
import type { TasksPlugin } from "../ports";
import type { WriteRequest } from "../writer";
import type { Clarity } from "./clarity";
import type { ContactInput } from "./contact";
import type { LetterAnswer } from "./letter-answer";

/** What an act is done to: a row, or a record or an entry without one (see target.ts). */
export interface ActTarget extends Pick<Row, "path" | "title" | "line" | "written" | "recurs"> {
  /** Null where it is not about a row. */
  readonly rule: string | null;
  readonly mentors: readonly MentorName[];
}

/** What an act must be told, by the name under which it asks. */
export interface ActInputs {
  readonly nothing: undefined;
  readonly date: CalendarDate;
  readonly contact: ContactInput;
  /** The paths of mentors' notes. */
  readonly mentors: readonly string[];
  /** A remark; may be empty. */
  readonly words: string;
  readonly answer: LetterAnswer;
  readonly clarity: Clarity;
}

export interface ActContext {
  readonly today: CalendarDate;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly tasks: TasksPlugin;
}

export interface ActOf<A extends keyof ActInputs> {
  /** On a button or in a menu. */
  readonly label: string;
  /** The name of a Lucide icon. */
  readonly icon: string;
  readonly asks: A;
  /**
   * Its row then is done, and fades; after the other acts a row stays, moves or is put away. A function where
   * that hangs on what the notes say and on what was asked.
   */
  readonly closes?: true | ((target: ActTarget, input: ActInputs[A], context: ActContext) => boolean);
  /** The property or field that it fills in, where that is one. */
  readonly property?: string;
  /** What each of many is called when it is done to many at once; without it, what the act is done to. */
  readonly counts?: string;
  /** @returns what is to be written; null where the act does not fit the target */
  plan(target: ActTarget, input: ActInputs[A], context: ActContext): WriteRequest | null;
}

/** Any act; `asks` tells them apart. */
export type Act = { readonly [A in keyof ActInputs]: ActOf<A> }[keyof ActInputs];

/** @returns where the entry of a target stands; null for a target that is a whole note */
export function entryOf({ line, written }: Pick<ActTarget, "line" | "written">): EntryPlace | null {
  return line === null || written === null ? null : { line, written };
}

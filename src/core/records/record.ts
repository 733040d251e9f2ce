/** The records: each kind with its properties and entries as they were understood. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Entry } from "./entry";
import type { FamilyOf, KindSpec, PropertiesOf } from "./kind";
import { contact } from "./kinds/contact";
import { event } from "./kinds/event";
import { goal } from "./kinds/goal";
import { letter } from "./kinds/letter";
import { meeting } from "./kinds/meeting";
import { mentor } from "./kinds/mentor";
import { milestone } from "./kinds/milestone";
import { profile } from "./kinds/profile";
import { season } from "./kinds/season";
import type { PutOff, WavedOff } from "./put-off";

/** The registry: a new kind is one file and one line here. */
export const RECORD_KINDS = {
  profile,
  mentor,
  meeting,
  goal,
  letter,
  event,
  contact,
  milestone,
  season,
} as const;

export type RecordKind = keyof typeof RECORD_KINDS;

/** A note that is a record of the kind `K`. A property that is missing or could not be read is not there. */
export interface RecordOf<K extends RecordKind> {
  readonly kind: K;
  readonly path: string;
  /** The note's name. */
  readonly noteName: string;
  /** Texts that the note's `aliases` name it by. */
  readonly aliases: readonly string[];
  /** The note's date: its `date`, else the date in its name. */
  readonly date: CalendarDate | null;
  readonly properties: PropertiesOf<(typeof RECORD_KINDS)[K]["properties"]> &
    FamilyOf<(typeof RECORD_KINDS)[K]>;
  readonly snooze: readonly PutOff[];
  readonly dismissed: readonly WavedOff[];
  readonly entries: readonly Entry[];
}

export type Profile = RecordOf<"profile">;
export type Mentor = RecordOf<"mentor">;
export type Meeting = RecordOf<"meeting">;
export type Goal = RecordOf<"goal">;
export type Letter = RecordOf<"letter">;
export type Event = RecordOf<"event">;
export type Contact = RecordOf<"contact">;
export type Milestone = RecordOf<"milestone">;
export type Season = RecordOf<"season">;
export type AnyRecord = { readonly [K in RecordKind]: RecordOf<K> }[RecordKind];

/** @returns the table of a kind, null for a kind whose word is known and whose records are not read yet */
export function specOf(kind: string): KindSpec<RecordKind> | null {
  return Object.hasOwn(RECORD_KINDS, kind) ? RECORD_KINDS[kind as RecordKind] : null;
}

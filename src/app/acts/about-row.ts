/** How a row is named in the `snooze` and `dismissed` of its note. */
import { linkTo } from "../../core/ledger/note-link";
import { recordAt } from "../../core/ledger/record-at";
import { toReference, type Reference } from "../../core/records/reference";
import type { ActContext, ActTarget } from "./act";
import { pathOfMentor } from "./mentor-path";

export interface RowName {
  readonly rule: string;
  /** For a row about one of the note's several mentors. */
  readonly mentor: Reference | null;
}

/** @returns null for a target that is no row of a rule */
export function nameOfRow({ path, rule, mentors }: ActTarget, { ledger }: ActContext): RowName | null {
  if (rule === null) return null;
  const record = recordAt(ledger, path);
  const [mentor] = mentors;
  // A note that names nobody may be about everybody.
  const isOneOfSeveral = record && mentor && mentors.length === 1 && ledger.mentorsOf(record).length !== 1;
  return { rule, mentor: isOneOfSeveral ? toReference(linkTo(mentor.path, { ledger, from: path })) : null };
}

/** @returns whether two names are of the same row */
export function isSameRow(
  one: RowName,
  other: RowName,
  { path, ledger }: Pick<ActTarget, "path"> & Pick<ActContext, "ledger">,
): boolean {
  const mentorOf = ({ mentor }: RowName) => mentor && pathOfMentor(mentor.written, path, ledger);
  return one.rule === other.rule && mentorOf(one) === mentorOf(other);
}

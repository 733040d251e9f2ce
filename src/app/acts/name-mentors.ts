/** Mentors are added to a list of a note that names mentors. */
import type { Ledger } from "../../core/ledger/ledger";
import { linkTo } from "../../core/ledger/note-link";
import type { Edit } from "../../core/notes/edit/edit";
import { setListProperty, type ListName } from "../../core/notes/edit/set-property";
import { pathOfMentor } from "./mentor-path";

export interface NamedMentors {
  /** The paths of the mentors' notes. */
  readonly mentors: readonly string[];
  /** The note that names them. */
  readonly path: string;
  readonly ledger: Ledger;
}

/** @returns the edit that adds links to those whom the list does not name yet, however it names them */
export function namingMentors(
  list: ListName,
  { mentors, path, ledger }: NamedMentors,
): (text: string) => Edit {
  const withThem = (old: readonly string[]): readonly string[] => {
    const named = old.map((text) => pathOfMentor(text, path, ledger));
    const missing = mentors.filter((mentor) => !named.includes(mentor));
    return [...old, ...missing.map((mentor) => linkTo(mentor, { ledger, from: path }))];
  };
  return (text) => setListProperty(text, list, withThem);
}

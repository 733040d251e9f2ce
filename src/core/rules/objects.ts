/** What titles and sentences call the things that rows are about. */
import { withoutLinks } from "../notes/links";
import type { Contact, Letter } from "../records/record";
import { plural } from "./names";

const DATE_IN_NAME = /[\s_–—-]*\d{4}-\d{2}-\d{2}[\s_–—-]*/;

/** @returns what a letter is for: its destination, else its note's name */
export function sayLetter({ noteName, properties: { destination } }: Letter): string {
  return withoutLinks(destination ?? noteName);
}

export function sayContact({ noteName, properties: { name } }: Contact): string {
  return withoutLinks(name ?? noteName);
}

/** @returns a note's name without a date in it, which the sentence beside it gives in words */
export function sayNote(noteName: string): string {
  return noteName.replace(DATE_IN_NAME, " ").trim() || noteName;
}

/** @returns such as `within 3 days`, after the day that a sentence has named */
export function withinDays(days: number): string {
  if (days < 2) return days === 0 ? "on the same day" : "by the next day";
  return `within ${plural(days, "day")}`;
}

/** An entry's words as the window shows them, beside its date. */
import { withoutLinks } from "../notes/links";
import type { Entry } from "./entry";

const LEADING_DATE =
  /^(?:\*\*|__)?\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?[:,]?(?:\*\*|__)?[\s:,.–—-]*/;

/** @returns the words without the date that they begin with; links as what they show; a date alone stays */
export function entryWords({ text }: Pick<Entry, "text">): string {
  const words = text.includes("[") ? withoutLinks(text) : text;
  return words.replace(LEADING_DATE, "").trim() || words;
}

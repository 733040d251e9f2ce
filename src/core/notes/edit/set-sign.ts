/** Changes the sign in an entry's checkbox. */
import type { CalendarDate } from "../../calendar/calendar-date";
import { entryField, parseEntryLine } from "../entry-line";
import { checkboxSign } from "../outline";
import type { Edit } from "./edit";
import { endOfWords } from "./line-tail";
import { rewriteEntry, type EntryPlace } from "./locate";

export interface SignChange {
  /** What the checkbox is to hold: `x` done, a blank open, `-` cancelled. */
  readonly sign: string;
  /**
   * A day that the line gets as its done date. It stays when the sign changes again: a line does not tell
   * whether its date came from a tick or from the user, so only undo takes it back.
   */
  readonly done?: CalendarDate | undefined;
}

const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/**
 * Sets the sign of an entry; an item without a checkbox gets one. Everything else of the line stays, so that
 * setting the old sign again gives the same bytes.
 */
export function setSign(text: string, place: EntryPlace, change: SignChange): Edit {
  return rewriteEntry(text, place, (written) => withSign(written, change));
}

/** @returns the line from its marker on with the sign; null where its checkbox cannot hold it */
export function withSign(written: string, { sign, done }: SignChange): string | null {
  const before = checkboxSign(written);
  if (before === sign) return written;
  const marker = MARKER.exec(written)?.[0];
  if (marker === undefined) return null;
  const at = marker.length;
  const signed =
    before === null
      ? `${marker}[${sign}] ${written.slice(at)}`
      : `${written.slice(0, at + 1)}${sign}${written.slice(at + 1 + before.length)}`;
  const result = done === undefined ? signed : stamped(signed, done);
  return checkboxSign(result) === sign ? result : null;
}

/** A line that has a done date keeps it. */
function stamped(line: string, day: CalendarDate): string {
  if (entryField(parseEntryLine(line), "completion")) return line;
  const end = endOfWords(line);
  return `${line.slice(0, end)} ✅ ${day}${line.slice(end)}`;
}

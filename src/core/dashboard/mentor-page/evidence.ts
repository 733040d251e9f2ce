/** Moments that a mentor saw: what a letter can be written from. */
import type { CalendarDate } from "../../calendar/calendar-date";
import { sayFullDate, sayShortDate } from "../../calendar/say";
import { momentsWith, type Moment } from "../../ledger/evidence";
import type { Ledger } from "../../ledger/ledger";
import { entryWords } from "../../records/entry-words";
import type { Mentor } from "../../records/record";

export interface EvidenceView {
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly date: CalendarDate | null;
  /** Such as `Oct 15`; null where it has no date. */
  readonly when: string | null;
  /** The words, with the numbers in them apart, as a number is what makes evidence strong. */
  readonly parts: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly hasNumber: boolean;
  readonly spoken: string;
}

/** @returns the evidence about a mentor up to today, the newest first, what has no date last */
export function evidenceOf(
  mentor: Mentor,
  { ledger, today }: { readonly ledger: Ledger; readonly today: CalendarDate },
): EvidenceView[] {
  return momentsWith(mentor, { ledger, today }).map((moment) => toView(moment, today));
}

function toView({ record, entry, date, hasNumber }: Moment, today: CalendarDate): EvidenceView {
  const words = entryWords(entry);
  return {
    key: `${record.path}|${String(entry.line)}`,
    path: record.path,
    line: entry.line,
    date,
    when: date ? sayShortDate(date, today) : null,
    parts: numberParts(words),
    hasNumber,
    spoken: ["Evidence", date ? sayFullDate(date) : null, words].filter((part) => part !== null).join(". "),
  };
}

/** @returns the words in parts, of which some are numbers */
export function numberParts(words: string): EvidenceView["parts"] {
  return words
    .split(/(\d+(?:[.,]\d+)*%?)/)
    .map((text, place) => ({ text, isNumber: place % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

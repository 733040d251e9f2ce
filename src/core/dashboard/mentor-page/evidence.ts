/** Moments that a mentor saw: what a letter can be written from. */
import type { CalendarDate } from "../../calendar/calendar-date";
import { sayFullDate, sayShortDate } from "../../calendar/say";
import { dateOfEntry, mentorsOfEntry, type Ledger } from "../../ledger/ledger";
import { compareTexts } from "../../notes/compare-texts";
import type { Entry } from "../../records/entry";
import { entryWords } from "../../records/entry-words";
import type { AnyRecord, Mentor } from "../../records/record";

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
  return ledger.records
    .flatMap((record) =>
      record.entries
        .filter((entry) => entry.kind === "evidence" && entry.sign !== "-")
        .filter((entry) => isAbout(mentor, { record, entry, ledger }))
        .map((entry) => toView(record, entry, today)),
    )
    .filter(({ date }) => date === null || date <= today)
    .sort((a, b) => compareTexts(b.date ?? "", a.date ?? "") || compareTexts(a.key, b.key));
}

/** A link on the line does not take the moment from whom the note is about. */
function isAbout(
  mentor: Mentor,
  { record, entry, ledger }: { record: AnyRecord; entry: Entry; ledger: Ledger },
): boolean {
  return [...ledger.mentorsOf(record), ...mentorsOfEntry(ledger, record, entry)].includes(mentor);
}

function toView(record: AnyRecord, entry: Entry, today: CalendarDate): EvidenceView {
  const words = entryWords(entry);
  const parts = numberParts(words);
  const date = dateOfEntry(record, entry);
  return {
    key: `${record.path}|${String(entry.line)}`,
    path: record.path,
    line: entry.line,
    date,
    when: date ? sayShortDate(date, today) : null,
    parts,
    hasNumber: parts.some(({ isNumber }) => isNumber),
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

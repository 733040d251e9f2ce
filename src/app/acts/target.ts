/** Records and entries as what an act is done to, for panels and pages that show more than rows. */
import { mentorsOfEntry, toName, type Ledger } from "../../core/ledger/ledger";
import type { Entry } from "../../core/records/entry";
import type { AnyRecord } from "../../core/records/record";
import type { ActTarget } from "./act";

export function targetOfRecord(record: AnyRecord, ledger: Ledger): ActTarget {
  return {
    path: record.path,
    title: record.noteName,
    rule: null,
    line: null,
    written: null,
    recurs: false,
    mentors: ledger.mentorsOf(record).map(toName),
  };
}

export function targetOfEntry(entry: Entry, record: AnyRecord, ledger: Ledger): ActTarget {
  const { line, written, recurs, text } = entry;
  const mentors = mentorsOfEntry(ledger, record, entry).map(toName);
  return { path: record.path, title: text, rule: null, line, written, recurs, mentors };
}

/** Records and entries as what an act is done to, for panels and pages that show more than rows. */
import { mentorName, mentorsOfEntry, type Ledger } from "../../core/ledger/ledger";
import type { Entry } from "../../core/records/entry";
import type { AnyRecord, Mentor } from "../../core/records/record";
import type { ActTarget } from "./act";

export function targetOfRecord(record: AnyRecord, ledger: Ledger): ActTarget {
  return {
    path: record.path,
    title: record.noteName,
    rule: null,
    line: null,
    written: null,
    recurs: false,
    mentors: ledger.mentorsOf(record).map(toRowMentor),
  };
}

export function targetOfEntry(entry: Entry, record: AnyRecord, ledger: Ledger): ActTarget {
  const { line, written, recurs, text } = entry;
  const mentors = mentorsOfEntry(ledger, record, entry).map(toRowMentor);
  return { path: record.path, title: text, rule: null, line, written, recurs, mentors };
}

function toRowMentor(mentor: Mentor) {
  return { path: mentor.path, name: mentorName(mentor) };
}

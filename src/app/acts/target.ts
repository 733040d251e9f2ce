/** Records as what an act is done to, for panels and pages that show more than rows. */
import { mentorName, type Ledger } from "../../core/ledger/ledger";
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

function toRowMentor(mentor: Mentor) {
  return { path: mentor.path, name: mentorName(mentor) };
}

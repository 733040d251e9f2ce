/** The ledger for a screen that others see: every record masked, and what leads from one to another. */
import type { Ledger } from "../../ledger/ledger";
import type { AnyRecord, Mentor, RecordKind, RecordOf } from "../../records/record";
import type { Pseudonyms } from "./pseudonyms";
import { maskRecord, type Masking } from "./mask-record";

/** Masked records by the real ones; a record that did not change stays the same object. */
export type MaskedRecords = WeakMap<AnyRecord, AnyRecord>;

export function maskLedger(ledger: Ledger, names: Pseudonyms, known: MaskedRecords): Ledger {
  names.meet(ledger.records);
  const masking = maskingOf(ledger, names);
  const real = new Map<AnyRecord, AnyRecord>();
  const mask = <R extends AnyRecord>(record: R): R => {
    const shown = known.get(record) ?? maskRecord(record, masking);
    known.set(record, shown);
    real.set(shown, record);
    return shown as R;
  };
  const records = ledger.records.map(mask);
  const of = <K extends RecordKind>(kind: K) =>
    records.filter((record): record is RecordOf<K> & AnyRecord => record.kind === kind);
  const mentors = new Map(of("mentor").map((mentor) => [mentor.path, mentor]));
  const realOf = <R extends AnyRecord>(shown: R): R => (real.get(shown) ?? shown) as R;
  const named = (targets: readonly (string | null)[]): Mentor[] => [
    ...new Set(targets.flatMap((target) => mentors.get(names.pathNamed(target ?? "") ?? "") ?? [])),
  ];
  return {
    settings: ledger.settings,
    records,
    profile: ledger.profile && mask(ledger.profile),
    mentors,
    meetings: ledger.meetings.map(mask),
    goals: ledger.goals.map(mask),
    letters: ledger.letters.map(mask),
    events: ledger.events.map(mask),
    contacts: ledger.contacts.map(mask),
    milestones: ledger.milestones.map(mask),
    problems: ledger.problems.map((problem) => ({
      ...problem,
      path: names.path(problem.path),
      found: problem.found === null ? null : "hidden",
    })),
    unclaimed: ledger.unclaimed.map((one) => ({ ...one, path: names.path(one.path) })),
    mentorsOf: (record) => ledger.mentorsOf(realOf(record)).map(mask),
    meetingsWith: (mentor) => ledger.meetingsWith(realOf(mentor)).map(mask),
    contactDays: (mentor) => ledger.contactDays(realOf(mentor)),
    linkedMentors: (links) => named(links.map(({ target }) => target)),
    namedMentors: (references) => named(references.map(({ target }) => target)),
    resolve: (target) => names.pathNamed(target),
  };
}

function maskingOf(ledger: Ledger, names: Pseudonyms): Masking {
  return {
    names,
    resolve: ledger.resolve,
    roles: new Set(ledger.settings.moreRoles.map((role) => role.toLowerCase())),
    pathOf: (reference, from) => {
      const [mentor] = ledger.namedMentors([reference], from);
      return mentor?.path ?? (reference.target === null ? null : ledger.resolve(reference.target, from));
    },
  };
}

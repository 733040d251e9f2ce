/** Whose note a captured line goes into. */
import type { Ledger } from "../ledger/ledger";
import { recordAt } from "../ledger/record-at";
import type { Mentor } from "../records/record";
import type { Mention } from "./mentor-names";

export interface Who {
  /** All whom the contact was with, in the order of their names; none where it must be asked. */
  readonly mentors: readonly Mentor[];
  /** `named` in the text, `chosen` by hand, or of the note that is `open`; `several` fit, or `none`. */
  readonly by: "named" | "chosen" | "open" | "several" | "none";
  /** Whom the words may mean, where they fit several. */
  readonly candidates: readonly Mentor[];
}

export interface WhoParts {
  readonly chosen: string | null;
  readonly open: string | null;
  readonly mentions: {
    /** The names that a text or its prefix begins with: all of them are meant. */
    readonly leading: readonly Mention[];
    /** The first name and those that are joined to it: all of them are meant where no other is named. */
    readonly together: readonly Mention[];
    readonly all: readonly Mention[];
  };
}

/** Whom a name may mean. */
type Fitting = readonly Mentor[];

export function whoIsMeant({ chosen, open, mentions }: WhoParts, ledger: Ledger): Who {
  const names = namesMeant(mentions);
  const picked = chosen === null ? undefined : ledger.mentors.get(chosen);
  if (picked) return { mentors: withOthers([picked], names), by: "chosen", candidates: [] };
  const named = resolved(names, []);
  if (named) return { mentors: named, by: "named", candidates: [] };
  const unclear = names.filter(({ length }) => length > 1).flat();
  const candidates = unclear.length > 0 ? unclear : distinct(mentions.all);
  const opened = open === null ? [] : mentorsOfNote(open, ledger);
  const fitting = candidates.length > 0 ? candidates.filter((mentor) => opened.includes(mentor)) : opened;
  if (fitting.length === 1) return { mentors: withOthers(fitting, names), by: "open", candidates };
  return { mentors: [], by: candidates.length > 0 ? "several" : "none", candidates };
}

/** @returns for each name of those whom the line is about whom it fits; none where the words do not tell */
function namesMeant({ leading, together, all }: WhoParts["mentions"]): Fitting[] {
  if (leading.length > 0) return leading.map(({ mentors }) => mentors);
  const known = distinct(all);
  const names = together.map(({ mentors }) => mentors.filter((mentor) => known.includes(mentor)));
  const here = names.flat();
  return known.every((mentor) => here.includes(mentor)) ? names.filter(({ length }) => length > 0) : [];
}

/** @returns whom the names mean, of several that fit the one preferred; null where one is not clear */
function resolved(names: readonly Fitting[], preferred: readonly Mentor[]): Mentor[] | null {
  const found = names.map((fitting) =>
    fitting.length === 1 ? fitting[0] : fitting.find((mentor) => preferred.includes(mentor)),
  );
  const mentors = found.filter((mentor) => mentor !== undefined);
  return mentors.length === 0 || mentors.length < names.length ? null : [...new Set(mentors)];
}

/** A choice among those whom one of several names fits leaves the others as they are. */
function withOthers(chosen: readonly Mentor[], names: readonly Fitting[]): readonly Mentor[] {
  const isAmong = names.some(
    (fitting) => fitting.length > 1 && fitting.some((mentor) => chosen.includes(mentor)),
  );
  return (isAmong ? resolved(names, chosen) : null) ?? chosen;
}

/** A name that fits one of those who are named beside it is theirs. */
function distinct(mentions: readonly Mention[]): Mentor[] {
  const sure = mentions.filter(({ mentors }) => mentors.length === 1).flatMap(({ mentors }) => mentors);
  const open = mentions
    .filter(({ mentors }) => mentors.length > 1 && !mentors.some((mentor) => sure.includes(mentor)))
    .flatMap(({ mentors }) => mentors);
  return [...new Set([...sure, ...open])];
}

function mentorsOfNote(path: string, ledger: Ledger): readonly Mentor[] {
  const record = recordAt(ledger, path);
  return record ? ledger.mentorsOf(record) : [];
}

/** Whose note a captured line goes into. */
import type { Ledger } from "../ledger/ledger";
import type { Mentor } from "../records/record";
import type { Mention } from "./mentor-names";

export interface Who {
  /** Null where it must be asked. */
  readonly mentor: Mentor | null;
  /** `named` in the text, `chosen` by hand, or of the note that is `open`; `several` fit, or `none`. */
  readonly by: "named" | "chosen" | "open" | "several" | "none";
  /** Whom the words may mean, where they fit several. */
  readonly candidates: readonly Mentor[];
}

export interface WhoParts {
  readonly chosen: string | null;
  readonly open: string | null;
  readonly mentions: {
    /** The name that a text or its prefix begins with. */
    readonly leading: Mention | null;
    readonly all: readonly Mention[];
  };
}

export function whoIsMeant({ chosen, open, mentions: { leading, all } }: WhoParts, ledger: Ledger): Who {
  const picked = chosen === null ? undefined : ledger.mentors.get(chosen);
  if (picked) return { mentor: picked, by: "chosen", candidates: [] };
  const named = leading ? leading.mentors : distinct(all);
  if (named.length === 1 && named[0]) return { mentor: named[0], by: "named", candidates: [] };
  const opened = open === null ? [] : mentorsOfNote(open, ledger);
  const fitting = named.length > 0 ? named.filter((mentor) => opened.includes(mentor)) : opened;
  if (fitting.length === 1 && fitting[0]) return { mentor: fitting[0], by: "open", candidates: named };
  return { mentor: null, by: named.length > 0 ? "several" : "none", candidates: named };
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
  const record = ledger.records.find((one) => one.path === path);
  return record ? ledger.mentorsOf(record) : [];
}

/** What acts of rows are done to where no rule asks for them: a note, or a line of one, in a panel. */
import type { Row } from "../agenda/row";
import type { MentorName } from "../ledger/ledger";
import type { Entry } from "../records/entry";
import type { ActName } from "../rules/rule";

export interface Offered {
  /** What offers it, such as the panel's name. */
  readonly by: string;
  readonly title: string;
  readonly path: string;
  /** Null for a whole note. */
  readonly entry: Entry | null;
  readonly mentors: readonly MentorName[];
  /** The best first. */
  readonly acts: readonly ActName[];
}

export function offerRow({ by, title, path, entry, mentors, acts }: Offered): Row {
  return {
    key: [by, path, String(entry?.line ?? ""), ...mentors.map((mentor) => mentor.path)].join("|"),
    rule: by,
    state: "open",
    due: null,
    limit: null,
    title,
    why: "",
    figure: "setting",
    ...{ mentors, path, acts },
    line: entry?.line ?? null,
    written: entry?.written ?? null,
    recurs: entry?.recurs ?? false,
    stopQuestion: null,
  };
}

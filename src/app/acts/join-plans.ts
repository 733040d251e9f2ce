/** Many rows' plans as one: one step to do and to undo. */
import type { Ledger } from "../../core/ledger/ledger";
import { recordAt } from "../../core/ledger/record-at";
import type { EntryKind } from "../../core/settings/settings";
import type { Change, WriteRequest } from "../writer";
import type { ActTarget } from "./act";
import { joinLines } from "./entry-change";
import { heldEntry } from "./held-entry";

export interface DonePlan {
  /** The name of the act. */
  readonly act: string;
  readonly row: ActTarget;
  readonly request: WriteRequest;
}

interface Counting {
  readonly ledger: Ledger;
  /** What each is called; without it, what the rows are about. */
  readonly counts?: string | undefined;
}

/** @returns null where there is nothing to do */
export function joinedPlans(plans: readonly DonePlan[], counting: Counting): WriteRequest | null {
  const once = [...new Map(plans.map((plan) => [placeOf(plan), plan])).values()];
  const [first, second] = once;
  if (!first || !second) return first?.request ?? null;
  const rows = once.map(({ row }) => row);
  return {
    label: `${beforeColon(first.request.label)}: ${String(rows.length)} ${nounOf(rows, counting)}`,
    changes: joinLines(once.flatMap(({ request }) => request.changes)).sort(lastLineFirst),
  };
}

/** Rows of several rules can be about one line: an act changes it once, and each act does. */
function placeOf({ act, row: { path, line, rule, mentors } }: DonePlan): string {
  const about = line === null ? [rule, ...mentors.map((mentor) => mentor.path)] : [];
  return JSON.stringify([act, path, line, ...about]);
}

/** From the end of a note to its beginning, so that a change that adds lines moves no place that is still to come. */
function lastLineFirst(one: Change, other: Change): number {
  return (other.line ?? 0) - (one.line ?? 0);
}

function beforeColon(label: string): string {
  const colon = label.indexOf(": ");
  return colon < 0 ? label : label.slice(0, colon);
}

const ENTRY_NOUNS: Partial<Record<EntryKind, string>> = {
  "follow-up": "follow-up",
  commitment: "commitment",
  question: "question",
  step: "step",
};

/** @returns such as `follow-ups` or `letters` where all are of one kind */
function nounOf(rows: readonly ActTarget[], { ledger, counts }: Counting): string {
  const [kind, ...others] = new Set(rows.map((row) => kindOf(row, ledger)));
  return `${counts ?? (others.length === 0 ? kind : null) ?? "row"}s`;
}

function kindOf(row: ActTarget, ledger: Ledger): string | null {
  if (row.line === null) return recordAt(ledger, row.path)?.kind ?? null;
  const entry = heldEntry(row, ledger);
  return (entry && ENTRY_NOUNS[entry.kind]) ?? null;
}

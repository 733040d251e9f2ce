/** What could not be read or was left alone, so that its author can mend it. */
import { addTo } from "../notes/add-to";
import { compareTexts } from "../notes/compare-texts";
import type { Ledger } from "../ledger/ledger";
import { baseName } from "../notes/links";
import type { Problem } from "../records/problem";
import { specOf } from "../records/record";
import type { Kind } from "../settings/settings";

export interface ProblemView {
  readonly key: string;
  readonly line: number | null;
  /** Where and what, such as `date: “next friday”`. */
  readonly found: string;
  /** Such as `Expected a date such as 2026-03-30`. */
  readonly expected: string;
}

/** The problems of one note. */
export interface AttentionNote {
  readonly path: string;
  readonly name: string;
  readonly problems: readonly ProblemView[];
}

/** Notes of a kind whose word other plugins use too, and that name no mentor. */
export interface UnclaimedNotes {
  readonly kind: Kind;
  /** Such as `3 notes of type meeting name no mentor you have`. */
  readonly words: string;
  readonly notes: readonly { readonly path: string; readonly name: string }[];
}

export interface Attention {
  readonly notes: readonly AttentionNote[];
  readonly unclaimed: readonly UnclaimedNotes[];
  /** How many problems there are; notes left alone are none. */
  readonly count: number;
}

export function attention(ledger: Ledger): Attention {
  const byPath = new Map<string, Problem[]>();
  for (const problem of ledger.problems) addTo(byPath, problem.path, problem);
  const notes = [...byPath].map(([path, problems]) => ({
    path,
    name: baseName(path),
    problems: problems.map(toView),
  }));
  return { notes, unclaimed: unclaimedNotes(ledger), count: ledger.problems.length };
}

function toView({ line, property, found, expected }: Problem, place: number): ProblemView {
  return {
    key: [property, line, found, place].join("|"),
    line,
    found: `${line === null ? "" : `line ${String(line)}, `}${sayFound(property, found)}`,
    expected: `Expected ${expected}`,
  };
}

/** Without a property the whole note is meant, and `found` describes it rather than quotes it. */
function sayFound(property: string | null, found: string | null): string {
  if (property === null) return capitalized(found ?? "this note");
  return found === null ? `${property} is missing` : `${property}: “${found}”`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Kinds whose records are not read yet are left out: nothing is known of whom such a note names. */
function unclaimedNotes({ unclaimed, settings }: Ledger): UnclaimedNotes[] {
  const kinds = [...new Set(unclaimed.map(({ kind }) => kind))].filter((kind) => specOf(kind) !== null);
  return kinds.sort(compareTexts).map((kind) => {
    const notes = unclaimed
      .filter((one) => one.kind === kind)
      .map(({ path }) => ({ path, name: baseName(path) }));
    return { kind, words: sayUnclaimed(settings.words.kinds[kind], notes.length), notes };
  });
}

function sayUnclaimed(word: string, count: number): string {
  return count === 1
    ? `1 note of type ${word} names no mentor you have`
    : `${String(count)} notes of type ${word} name no mentor you have`;
}

/** Checks a note, or a part of it, on the user's wish; nothing is written. */
import { checkText, type Finding } from "../../core/checks/index";
import { masked } from "../../core/checks/mask";
import { isMessage } from "../../core/checks/message";
import type { CheckName } from "../../core/checks/check-name";
import type { Span } from "../../core/checks/span";
import { titleOf } from "../../core/checks/titles";
import { lineStartAt } from "../../core/notes/edit/edit";
import { parseEntryLine } from "../../core/notes/entry-line";
import { frontmatterSpan } from "../../core/notes/frontmatter";
import { MAX_NOTE } from "../../core/notes/note";
import type { CheckSettings } from "../../core/settings/check-settings";
import { marksIn } from "./marks";
import { countBelow, lineEnd } from "./place";
import { isKindNote } from "./text";

/** What is said of a note that is longer than the checks go. */
export const TOO_LONG = "This note is over 1 MiB long, which is more than can be checked. Split it first.";

export interface NoteAsk {
  /** Completeness is looked at in messages only; see `checksOf`. */
  readonly checks: readonly CheckName[];
  /** See `knownOf`. */
  readonly known: readonly string[];
  readonly settings: Pick<CheckSettings, "dictionary" | "without">;
  /** The part that is asked about; the sentences around it still tell whether a patient is spoken of. */
  readonly within?: Span | null;
}

/** A place by line and column, from 1: it is the same whatever the line ends are. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

export interface NoteFinding extends Finding {
  /** What its rule is called. */
  readonly title: string;
  /** Where it begins, 1-based. */
  readonly line: number;
  readonly column: number;
  /** Where it ends. */
  readonly to: LinePlace;
  /** What was found, word for word; of identifiers the first sign and dots. */
  readonly words: string;
  /** It stands among the note's properties, which are changed by hand only. */
  readonly isProperty: boolean;
  /** A mark in the note can ignore it. */
  readonly canIgnore: boolean;
}

/**
 * @param text the whole note
 * @returns what was found, in the order of the note; null for a note that is too long
 */
export function checkNote(text: string, ask: NoteAsk): NoteFinding[] | null {
  if (text.length > MAX_NOTE) return null;
  const found = (check: CheckName) => findings(text, { ...ask, check });
  const patients = found("identifiers").filter((finding) => !isOfRecord(text, finding));
  const isOfPatient = overlapping(patients);
  const isShown = (one: Finding) => !isOfRecord(text, one) && (isKindNote(one) || !isOfPatient(one));
  const own = ask.checks.flatMap((check) =>
    check === "identifiers" ? patients : found(check).filter(isShown),
  );
  return own.sort((a, b) => a.start - b.start || a.end - b.end).map(shownIn(text));
}

/** @returns the checks of language that fit a text: what is missing is said of messages */
export function languageChecks(text: string, within: Span | null = null): CheckName[] {
  return isMessage(within ? text.slice(within.start, within.end) : text)
    ? ["tone", "completeness"]
    : ["tone"];
}

/**
 * What is said of the language of a place that could tell who a patient is would say it once more, unmasked.
 * @param patients in their order, with places that do not overlap
 */
function overlapping(patients: readonly Span[]): (span: Span) => boolean {
  const ends = patients.map(({ end }) => end);
  return ({ start, end }) => (patients[countBelow(ends, start + 1)]?.start ?? end) < end;
}

function findings(text: string, ask: NoteAsk & { readonly check: CheckName }): Finding[] {
  const { check, known, settings, within } = ask;
  const rules = { check, known, dictionary: settings.dictionary, without: settings.without };
  if (!within) return checkText(text, rules);
  if (check !== "completeness")
    return checkText(text, rules).filter(({ start, end }) => start < within.end && end > within.start);
  // A message that a note holds has its greeting at the top of the part, not of the note.
  const part = checkText(text.slice(within.start, within.end), rules);
  return part.map((one) => ({ ...one, start: one.start + within.start, end: one.end + within.start }));
}

/** Days of entries and their fields are what the note keeps; they are nobody's, and nothing is open in them. */
const OF_RECORDS: ReadonlySet<string> = new Set(["date", "place-open"]);

function isOfRecord(text: string, { rule, start, end }: Finding): boolean {
  if (!OF_RECORDS.has(rule)) return false;
  const from = lineStartAt(text, start);
  const line = text.slice(from, lineEnd(text, start));
  const { fields, date } = parseEntryLine(line);
  const isField = fields.some((field) => from + field.start <= start && from + field.end >= end);
  return isField || (date !== null && line.indexOf(date) === start - from);
}

function shownIn(text: string): (finding: Finding) => NoteFinding {
  const lineOf = lines(text);
  const markOf = marksIn(text);
  const properties = frontmatterSpan(text)?.blockEnd ?? 0;
  return (finding) => {
    const { check, rule, start, end } = finding;
    const words = text.slice(start, end);
    return {
      ...finding,
      ...lineOf(start),
      to: lineOf(end),
      title: titleOf(rule),
      words: check === "identifiers" ? masked(words) : words,
      isProperty: start < properties && end > start,
      canIgnore: markOf(finding) !== null,
    };
  };
}

/** @returns what tells the line and the column of offsets */
function lines(text: string): (offset: number) => LinePlace {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    const before = countBelow(ends, offset);
    return { line: before + 1, column: offset - (ends[before - 1] ?? -1) };
  };
}

/** Claims: which of the notes that call themselves a record are one. */
import type { Note } from "../notes/note";
import { claimsOf, type Claim } from "../records/claim";
import type { KindSpec } from "../records/kind";
import type { Problem } from "../records/problem";
import { readRecord, type RecordReading } from "../records/read-record";
import { specOf, type AnyRecord, type RecordKind } from "../records/record";
import type { Reference } from "../records/reference";
import type { Kind, Settings } from "../settings/settings";
import type { Unclaimed } from "./ledger";
import type { MentorDirectory } from "./mentor-directory";

/** A note that says it is a record, with what it says. */
export interface Candidate {
  readonly note: Note;
  readonly claims: readonly Claim[];
}

export function candidateOf(note: Note, settings: Settings): Candidate {
  const { frontmatter } = note;
  return { note, claims: frontmatter.state === "data" ? claimsOf(frontmatter.data, settings.words) : [] };
}

/** `mentor` is a word that is ours, so a note is one whenever that is the first kind that it names and may be. */
export function isMentor({ claims }: Candidate): boolean {
  return (
    claims.find(({ kind, by }) => by === "tag" || !(specOf(kind)?.shared ?? isShared(kind)))?.kind ===
    "mentor"
  );
}

/** Kinds whose records are not read yet keep their claim rule. */
function isShared(kind: Kind): boolean {
  return kind === "event" || kind === "contact";
}

const readings = new WeakMap<Note, { settings: Settings; kind: RecordKind; reading: RecordReading }>();

/** Reading a record looks at its own note only, so it is done once for a note as it stands. */
export function readAs({ note }: Candidate, kind: RecordKind, settings: Settings): RecordReading {
  const known = readings.get(note);
  if (known?.settings === settings && known.kind === kind) return known.reading;
  const reading = readRecord(note, specOf(kind) as KindSpec<RecordKind>, settings);
  readings.set(note, { settings, kind, reading });
  return reading;
}

interface Claimed {
  readonly readings: RecordReading[];
  readonly problems: Problem[];
  readonly unclaimed: Unclaimed[];
}

export function claimAll(
  candidates: readonly Candidate[],
  directory: MentorDirectory,
  settings: Settings,
): Claimed {
  const result: Claimed = { readings: [], problems: [], unclaimed: [] };
  for (const candidate of candidates) {
    const [first, second] = candidate.claims.filter((claim) =>
      mayClaim(candidate, claim, directory, settings),
    );
    const { path } = candidate.note;
    if (!first) result.unclaimed.push(...unclaimed(candidate));
    else if (specOf(first.kind)) result.readings.push(readAs(candidate, first.kind as RecordKind, settings));
    if (second && first && specOf(first.kind))
      result.problems.push(secondKind(path, { first, second }, settings));
  }
  return result;
}

/** Kinds whose records are not read yet are not missed either. */
function unclaimed({ note, claims }: Candidate): Unclaimed[] {
  const kind = claims.map((claim) => claim.kind).find((known) => specOf(known) !== null);
  return kind ? [{ kind, path: note.path }] : [];
}

/** Whether a kind that a note names is its kind indeed; see the note format, "Which notes are records". */
function mayClaim(
  candidate: Candidate,
  { kind, by }: Claim,
  directory: MentorDirectory,
  settings: Settings,
): boolean {
  const spec = specOf(kind);
  if (by === "tag") return true;
  if (!spec) return !isShared(kind);
  if (!spec.shared) return true;
  const { note } = candidate;
  const data = note.frontmatter.state === "data" ? note.frontmatter.data : {};
  const { record } = readAs(candidate, spec.kind, settings);
  const folder = kind === "meeting" || kind === "goal" ? settings.claimFolders[kind] : "";
  return (
    referencesOf(record).some((reference) => directory.isKnown(reference, note.path)) ||
    spec.shared.signs.some((name) => Object.hasOwn(data, name) && data[name] !== null) ||
    (folder !== "" && isInFolder(note.path, folder))
  );
}

function isInFolder(path: string, folder: string): boolean {
  return path.startsWith(`${folder.replace(/^\/+|\/+$/g, "")}/`);
}

function secondKind(
  path: string,
  { first, second }: { first: Claim; second: Claim },
  { words }: Settings,
): Problem {
  const expected = `one kind per note; this note is read as ${words.kinds[first.kind]}`;
  return { path, line: null, property: words.typeProperty, found: second.written, expected };
}

/** The references of a record that name mentors. */
export function referencesOf(record: AnyRecord): readonly Reference[] {
  return record.kind === "meeting" || record.kind === "goal" ? (record.properties.mentors ?? []) : [];
}

/** Claims: which of the notes that call themselves a record are one. */
import type { ResolveLink } from "../notes/links";
import type { Note } from "../notes/note";
import { claimsOf, type Claim } from "../records/claim";
import type { KindSpec } from "../records/kind";
import type { Problem } from "../records/problem";
import { many, reference, type Property } from "../records/property";
import { readRecord, type RecordReading } from "../records/read-record";
import { specOf, type AnyRecord, type Contact, type RecordKind } from "../records/record";
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
  return claims.find(({ kind, by }) => by === "tag" || !specOf(kind)?.shared)?.kind === "mentor";
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

/** What claims of notes are held against. */
interface Known {
  readonly directory: MentorDirectory;
  readonly settings: Settings;
  readonly resolve: ResolveLink;
  /** The paths of the events claimed so far, through which contacts are claimed. */
  readonly events: ReadonlySet<string>;
}

/** Contacts come last: one may be claimed through the event at which it was met. */
export function claimAll(candidates: readonly Candidate[], known: Omit<Known, "events">): Claimed {
  const events = new Set<string>();
  const result: Claimed = { readings: [], problems: [], unclaimed: [] };
  const isMaybeContact = ({ claims }: Candidate) => claims.some(({ kind }) => kind === "contact");
  const inTurn = [
    ...candidates.filter((candidate) => !isMaybeContact(candidate)),
    ...candidates.filter(isMaybeContact),
  ];
  for (const candidate of inTurn) {
    claimOne(candidate, { ...known, events }, result);
    const last = result.readings.at(-1)?.record;
    if (last?.kind === "event") events.add(last.path);
  }
  result.readings.sort((a, b) => (a.record.path < b.record.path ? -1 : 1));
  return result;
}

function claimOne(candidate: Candidate, known: Known, result: Claimed): void {
  const [first, second] = candidate.claims.filter((claim) => mayClaim(candidate, claim, known));
  const { path } = candidate.note;
  if (!first) result.unclaimed.push(...unclaimed(candidate));
  else if (specOf(first.kind))
    result.readings.push(readAs(candidate, first.kind as RecordKind, known.settings));
  if (second && first && specOf(first.kind))
    result.problems.push(secondKind(path, { first, second }, known.settings));
}

function unclaimed({ note, claims }: Candidate): Unclaimed[] {
  const kind = claims[0]?.kind;
  return kind ? [{ kind, path: note.path }] : [];
}

/** Whether a kind that a note names is its kind indeed; see the note format, "Which notes are records". */
function mayClaim(candidate: Candidate, { kind, by }: Claim, known: Known): boolean {
  const spec = specOf(kind);
  if (by === "tag" || !spec?.shared) return true;
  const { note } = candidate;
  const data = note.frontmatter.state === "data" ? note.frontmatter.data : {};
  return (
    namesMentor(note, data, known) ||
    (kind === "event" && note.links.some((target) => isKnownTarget(target, note.path, known))) ||
    (kind === "contact" && wasMetAtEvent(candidate, known)) ||
    spec.shared.signs.some((name) => Object.hasOwn(data, name) && data[name] !== null) ||
    isInFolder(note.path, claimFolder(kind, known.settings))
  );
}

const NAMING = ["mentors", "mentor", "introduced_by"] as const;

function namesMentor({ path }: Note, data: Readonly<Record<string, unknown>>, { directory }: Known): boolean {
  return NAMING.filter((name) => Object.hasOwn(data, name))
    .flatMap((name) => many(reference).read(data[name]).value ?? [])
    .some((named) => directory.isKnown(named, path));
}

function isKnownTarget(target: string, from: string, { directory }: Known): boolean {
  return directory.isKnown({ target, name: target, written: target }, from);
}

function wasMetAtEvent(candidate: Candidate, { settings, resolve, events }: Known): boolean {
  const { record } = readAs(candidate, "contact", settings);
  const event = record.kind === "contact" ? eventOf(record, resolve) : null;
  return event !== null && events.has(event);
}

/** @returns the path of the note that a contact's `met` leads to, by a link or by a bare name */
export function eventOf({ path, properties: { met } }: Contact, resolve: ResolveLink): string | null {
  return met ? resolve(met.target ?? met.name, path) : null;
}

function claimFolder(kind: Kind, { claimFolders }: Settings): string {
  return Object.hasOwn(claimFolders, kind) ? claimFolders[kind as keyof typeof claimFolders] : "";
}

/** @param folder empty for none */
function isInFolder(path: string, folder: string): boolean {
  return folder !== "" && path.startsWith(`${folder.replace(/^\/+|\/+$/g, "")}/`);
}

function secondKind(
  path: string,
  { first, second }: { first: Claim; second: Claim },
  { words }: Settings,
): Problem {
  const expected = `one kind per note; this note is read as ${words.kinds[first.kind]}`;
  return { path, line: null, property: words.typeProperty, found: second.written, expected };
}

/** The references of a record that name the mentors it is about. */
export function referencesOf(record: AnyRecord): readonly Reference[] {
  const about = specOf(record.kind)?.about ?? null;
  return about === null ? [] : referencesIn(record, about);
}

/** The references that a property of a record holds. */
function referencesIn({ properties }: AnyRecord, name: string): readonly Reference[] {
  const value: unknown = new Map<string, unknown>(Object.entries(properties)).get(name);
  return value === undefined ? [] : ([value].flat() as Reference[]);
}

/** Every property of a record that names mentors, with its references. */
export function namedMentors(record: AnyRecord): { name: string; references: readonly Reference[] }[] {
  return Object.entries<Property<unknown>>(specOf(record.kind)?.properties ?? {})
    .filter(([, property]) => property.namesMentors)
    .map(([name]) => ({ name, references: referencesIn(record, name) }));
}

/** Puts the ledger together from all notes: who is a mentor, which notes are records, who is meant by whom. */
import type { ResolveLink } from "../notes/links";
import type { Note } from "../notes/note";
import { brokenClaim } from "../records/claim";
import { sortProblems, type Problem } from "../records/problem";
import type { AnyRecord, Goal, Meeting, Mentor, Profile } from "../records/record";
import type { Settings } from "../settings/settings";
import { candidateOf, claimAll, isMentor, readAs, referencesOf } from "./claims";
import { contactDays, linkedMentors } from "./contacts";
import { meetingTime, type Ledger } from "./ledger";
import { mentorDirectory, type MentorDirectory } from "./mentor-directory";
import { isReadable } from "./readable";

export interface LedgerSource {
  readonly notes: Iterable<Note>;
  readonly resolve: ResolveLink;
  readonly settings: Settings;
  /** Folders of templates besides the one in the settings: what stands there is no record. */
  readonly templateFolders?: readonly string[];
}

/** Reads the ledger. Total: what cannot be read becomes a Problem. */
export function buildLedger({ notes, resolve, settings, templateFolders = [] }: LedgerSource): Ledger {
  const ignored = [settings.folders.templates, ...templateFolders];
  const readable = [...notes].filter(({ path }) => isReadable(path, ignored)).sort(byPath);
  const broken = readable.filter((note) => brokenClaim(note, settings.words).claims);
  const candidates = readable
    .map((note) => candidateOf(note, settings))
    .filter(({ claims }) => claims.length > 0);
  const sure = candidates.filter(isMentor).map((candidate) => readAs(candidate, "mentor", settings));
  const mentors = sure.map(({ record }) => record as Mentor);
  const brokenMentors = broken
    .filter((note) => brokenClaim(note, settings.words).mentor)
    .map(({ path }) => path);
  const directory = mentorDirectory(mentors, brokenMentors, resolve);

  const claimed = claimAll(candidates, directory, settings);
  const { records, doubles } = oneProfile(claimed.readings.map(({ record }) => record));
  const people = new Map(records.map((record) => [record.path, peopleOf(record, directory)]));
  const contacts = contactDays(readable, records, directory);
  const byMentor = meetingsByMentor(records, people);
  return {
    settings,
    records,
    profile: records.find((record): record is Profile => record.kind === "profile") ?? null,
    mentors: new Map(
      mentors.filter((mentor) => people.has(mentor.path)).map((mentor) => [mentor.path, mentor]),
    ),
    meetings: records.filter((record): record is Meeting => record.kind === "meeting"),
    goals: records.filter((record): record is Goal => record.kind === "goal"),
    problems: sortProblems([
      ...broken.map(invalidYaml),
      ...claimed.problems,
      ...claimed.readings.filter(({ record }) => people.has(record.path)).flatMap(({ problems }) => problems),
      ...doubles,
      ...[...people.values()].flatMap(({ problems }) => problems),
    ]),
    unclaimed: claimed.unclaimed,
    mentorsOf: ({ path }) => people.get(path)?.mentors ?? [],
    meetingsWith: ({ path }) => byMentor.get(path) ?? [],
    contactDays: ({ path }) => contacts.get(path) ?? [],
    linkedMentors: (links, from) => linkedMentors(links, from, directory),
    resolve,
  };
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function invalidYaml({ path }: Note): Problem {
  const expected = "valid YAML between the two --- lines, each property once";
  return { path, line: null, property: null, found: "frontmatter that cannot be read", expected };
}

/** One profile a vault: the first by path counts. */
function oneProfile(all: readonly AnyRecord[]): { records: AnyRecord[]; doubles: Problem[] } {
  const first = all.find(({ kind }) => kind === "profile");
  const isDouble = (record: AnyRecord) => record.kind === "profile" && record !== first;
  const expected = `one profile in the vault; ${first?.path ?? ""} is the one that counts`;
  const doubles = all
    .filter(isDouble)
    .map(({ path }): Problem => ({ path, line: null, property: "type", found: "profile", expected }));
  return { records: all.filter((record) => !isDouble(record)), doubles };
}

interface People {
  readonly mentors: readonly Mentor[];
  readonly problems: readonly Problem[];
}

function peopleOf(record: AnyRecord, directory: MentorDirectory): People {
  if (record.kind === "mentor") return { mentors: [record], problems: [] };
  const { path } = record;
  const mentors = new Set<Mentor>();
  const problems: Problem[] = [];
  const problem = (found: string | null, expected: string) =>
    problems.push({ path, line: null, property: "mentors", found, expected });
  for (const reference of referencesOf(record)) {
    const match = directory.find(reference, path);
    if (match.found === "mentor") mentors.add(match.mentor);
    if (match.found === "none")
      problem(reference.written, "the name of a mentor, or a link to a mentor's note");
    if (match.found === "several")
      problem(reference.written, "a link to one mentor's note, as several mentors have this name");
  }
  // A link to a note that is no mentor is ignored, which can leave a meeting with nobody.
  const isEmpty = mentors.size === 0 && problems.length === 0 && referencesOf(record).length > 0;
  if (record.kind === "meeting" && isEmpty)
    problem(null, "a link to a mentor's note, such as [[Amara Osei]]");
  return { mentors: [...mentors], problems };
}

function meetingsByMentor(
  records: readonly AnyRecord[],
  people: ReadonlyMap<string, People>,
): Map<string, Meeting[]> {
  const byMentor = new Map<string, Meeting[]>();
  const dated = records
    .filter((record): record is Meeting => record.kind === "meeting" && record.date !== null)
    .sort((a, b) => byWhen(a, b) || byPath(a, b));
  for (const meeting of dated)
    for (const { path } of people.get(meeting.path)?.mentors ?? [])
      byMentor.set(path, [...(byMentor.get(path) ?? []), meeting]);
  return byMentor;
}

function byWhen(a: Meeting, b: Meeting): number {
  const when = (meeting: Meeting) => `${meeting.date ?? ""} ${meetingTime(meeting) ?? ""}`;
  return when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0;
}

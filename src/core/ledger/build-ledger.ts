/** Puts the ledger together from all notes: who is a mentor, which notes are records, who is meant by whom. */
import { addTo } from "../notes/add-to";
import type { ResolveLink } from "../notes/links";
import type { Note } from "../notes/note";
import { brokenClaim } from "../records/claim";
import { sortProblems, type Problem } from "../records/problem";
import type { PropertyTable } from "../records/kind";
import {
  specOf,
  type AnyRecord,
  type Meeting,
  type Mentor,
  type RecordKind,
  type RecordOf,
} from "../records/record";
import type { Reference } from "../records/reference";
import type { Settings } from "../settings/settings";
import { candidateOf, claimAll, isMentor, namedMentors, readAs, referencesOf } from "./claims";
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

  const claimed = claimAll(candidates, { directory, settings, resolve });
  const { records, doubles } = oneProfile(claimed.readings.map(({ record }) => record));
  const people = new Map(records.map((record) => [record.path, peopleOf(record, directory)]));
  const contacts = contactDays(readable, records, directory);
  const byMentor = meetingsByMentor(records, people);
  return {
    settings,
    records,
    profile: ofKind(records, "profile")[0] ?? null,
    mentors: new Map(
      mentors.filter((mentor) => people.has(mentor.path)).map((mentor) => [mentor.path, mentor]),
    ),
    meetings: ofKind(records, "meeting"),
    goals: ofKind(records, "goal"),
    letters: ofKind(records, "letter"),
    events: ofKind(records, "event"),
    contacts: ofKind(records, "contact"),
    milestones: ofKind(records, "milestone"),
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
    namedMentors: (references, from) => mentorsNamed(references, from, directory),
    resolve,
  };
}

function ofKind<K extends RecordKind>(records: readonly AnyRecord[], kind: K): RecordOf<K>[] {
  // The compiler does not follow from `kind` to the record's type.
  return records.filter((record) => record.kind === kind) as unknown as RecordOf<K>[];
}

function mentorsNamed(references: readonly Reference[], from: string, directory: MentorDirectory): Mentor[] {
  const found = references
    .map((reference) => directory.find(reference, from))
    .flatMap((match) => (match.found === "mentor" ? [match.mentor] : []));
  return [...new Set(found)];
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
  // What is expected is shown in discreet mode too, so it names no note.
  const expected = "one profile in the vault; the first by path counts";
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
  const references = referencesOf(record);
  const mentors = mentorsNamed(references, path, directory);
  const problems = namedMentors(record).flatMap(({ name, references: named }) =>
    named.flatMap((reference) => unknownPerson(reference, { path, property: name }, directory)),
  );
  // A link to a note that is no mentor is ignored, which can leave a record that needs one with nobody.
  const about = specOf(record.kind)?.about ?? "";
  const isNeeded = (specOf(record.kind)?.properties as PropertyTable)[about]?.needed ?? false;
  const isReported = problems.some(({ property }) => property === about);
  if (isNeeded && mentors.length === 0 && references.length > 0 && !isReported) {
    const expected = "a link to a mentor's note, such as [[Amara Osei]]";
    problems.push({ path, line: null, property: about, found: null, expected });
  }
  return { mentors, problems };
}

function unknownPerson(
  reference: Reference,
  { path, property }: { path: string; property: string },
  directory: MentorDirectory,
): Problem[] {
  const { found } = directory.find(reference, path);
  if (found !== "none" && found !== "several") return [];
  const expected =
    found === "none"
      ? "the name of a mentor, or a link to a mentor's note"
      : "a link to one mentor's note, as several mentors have this name";
  return [{ path, line: null, property, found: reference.written, expected }];
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
    for (const { path } of people.get(meeting.path)?.mentors ?? []) addTo(byMentor, path, meeting);
  return byMentor;
}

function byWhen(a: Meeting, b: Meeting): number {
  const when = (meeting: Meeting) => `${meeting.date ?? ""} ${meetingTime(meeting) ?? ""}`;
  return when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0;
}

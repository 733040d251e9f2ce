/** Finds mentors by link or by name: what a person typed against all the mentors there are. */
import { baseName, type ResolveLink } from "../notes/links";
import type { Mentor } from "../records/record";
import type { Reference } from "../records/reference";

/** What a reference leads to. A note that is no mentor, or one that cannot be read, is `other`. */
export type MentorMatch =
  { readonly found: "mentor"; readonly mentor: Mentor } | { readonly found: "other" | "several" | "none" };

export interface MentorDirectory {
  readonly find: (reference: Pick<Reference, "target" | "name">, from: string) => MentorMatch;
  /** Whether a reference names a mentor at all, one whose note cannot be read included. */
  readonly isKnown: (reference: Reference, from: string) => boolean;
}

/**
 * @param mentors the mentors' records
 * @param broken the paths of notes that say they are mentors and cannot be read
 */
export function mentorDirectory(
  mentors: readonly Mentor[],
  broken: readonly string[],
  resolve: ResolveLink,
): MentorDirectory {
  const byPath = new Map(mentors.map((mentor) => [mentor.path, mentor]));
  const byName = new Map<string, Set<Mentor>>();
  for (const mentor of mentors)
    for (const name of namesOf(mentor)) byName.set(name, (byName.get(name) ?? new Set()).add(mentor));
  const brokenPaths = new Set(broken);
  const brokenNames = new Set(broken.map((path) => baseName(path).toLowerCase()));

  const find: MentorDirectory["find"] = ({ target, name }, from) => {
    const path = target ? resolve(target, from) : null;
    if (path !== null) {
      const mentor = byPath.get(path);
      return mentor ? { found: "mentor", mentor } : { found: "other" };
    }
    const [mentor, ...others] = byName.get(plainName(name)) ?? [];
    if (!mentor) return { found: "none" };
    return others.length > 0 ? { found: "several" } : { found: "mentor", mentor };
  };
  const isKnown: MentorDirectory["isKnown"] = (reference, from) => {
    const path = reference.target ? resolve(reference.target, from) : null;
    if (path !== null) return byPath.has(path) || brokenPaths.has(path);
    return byName.has(plainName(reference.name)) || brokenNames.has(plainName(reference.name));
  };
  return { find, isKnown };
}

/** @returns the names a mentor goes by, in lower case: the note's, `name`, aliases */
function namesOf({ noteName, properties, aliases }: Mentor): string[] {
  return [noteName, properties.name ?? "", ...aliases].filter((name) => name !== "").map(plainName);
}

function plainName(name: string): string {
  return baseName(name).trim().toLowerCase();
}

/** What could not be read, said so that its author can mend it. Problems are values, shown under "Needs attention". */
export interface Problem {
  readonly path: string;
  /** 1-based line of the entry; null for a property or the note as a whole. */
  readonly line: number | null;
  /** The property or field; null where the frontmatter is not valid YAML. */
  readonly property: string | null;
  /** What is written there; null where a needed property is missing. */
  readonly found: string | null;
  /** What would be understood. */
  readonly expected: string;
}

/** @returns problems in a fixed order: by path, then whole-note ones first, then by property */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ path, line, property }: Problem) =>
    `${path}\u0000${String(line ?? 0).padStart(9, "0")}\u0000${property ?? ""}`;
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

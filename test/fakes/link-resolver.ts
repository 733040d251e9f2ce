import { baseName, type ResolveLink } from "../../src/core/notes/links";

/**
 * Finds linked notes as Obsidian does: the exact path, else the note of that name that is nearest
 * (same folder first, then the shortest path). Letter case does not matter.
 * @param paths every file of the vault
 */
export function linkResolver(paths: readonly string[]): ResolveLink {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const key = baseName(path).toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), path]);
  }
  return (target, from) => {
    const wanted = target.replace(/^\//, "").replace(/\.md$/i, "").toLowerCase();
    if (wanted === "") return from;
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    const rank = (path: string) => (stem(path) === wanted ? 0 : path.startsWith(folder) ? 1 : 2);
    const found = (byName.get(baseName(wanted)) ?? []).filter(
      (path) => stem(path) === wanted || stem(path).endsWith(`/${wanted}`),
    );
    return found.sort((a, b) => rank(a) - rank(b) || a.length - b.length)[0] ?? null;
  };
}

function stem(path: string): string {
  return path.replace(/\.md$/i, "").toLowerCase();
}

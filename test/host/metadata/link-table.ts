import type { CachedMetadata, Reference } from "obsidian";
import type { TFile } from "../vault/files";
import { getLinkpath } from "./links";

/** Link counts by source and destination. */
export type LinkCounts = Record<string, Record<string, number>>;

/** Counts of all links, those that find a file and those that do not. */
export interface LinkTables {
  readonly resolved: LinkCounts;
  readonly unresolved: LinkCounts;
}

/** Every link of a note, embeds and properties included. */
export function referencesOf(cache: CachedMetadata): Reference[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

/** Counts the links of all notes; a link to the note itself counts too. */
export function countLinks(
  caches: Iterable<readonly [path: string, cache: CachedMetadata]>,
  find: (linkpath: string, sourcePath: string) => TFile | null,
): LinkTables {
  const tables: LinkTables = { resolved: {}, unresolved: {} };
  for (const [path, cache] of caches) {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of referencesOf(cache)) {
      const linkpath = getLinkpath(link);
      const destination = find(linkpath, path);
      const counts = destination ? resolved : unresolved;
      const key = destination?.path ?? linkpath;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    tables.resolved[path] = resolved;
    tables.unresolved[path] = unresolved;
  }
  return tables;
}

import type { CachedMetadata } from "obsidian";
import { parseFrontMatterTags } from "./frontmatter";

/** All tags of a note, those of the properties first; one that comes twice is there twice. */
export function getAllTags(cache: CachedMetadata | null): string[] | null {
  if (!cache) return null;
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

import type { CachedMetadata } from "obsidian";
import { readAll, readBlocks, yamlPosition } from "./body";
import { frontmatterLinks, getFrontMatterInfo, readFrontmatter } from "./frontmatter";

/** Where the closing fence ends; 0 when there is no frontmatter. */
function yamlEndOf(text: string): number {
  const info = getFrontMatterInfo(text);
  return info.exists ? text.slice(0, info.contentStart).trimEnd().length : 0;
}

function readHead(text: string): CachedMetadata {
  const frontmatter = readFrontmatter(getFrontMatterInfo(text));
  if (!frontmatter) return {};
  return {
    frontmatter,
    frontmatterPosition: yamlPosition(text, yamlEndOf(text)),
    frontmatterLinks: frontmatterLinks(frontmatter),
  };
}

const BLOCK_KEYS: ReadonlySet<PropertyKey> = new Set(["headings", "listItems", "sections", "blocks"]);

/**
 * The metadata of a note. The properties are read at once; the blocks, and what stands in their lines, when
 * somebody first asks for one of their parts, because of 2,000 notes an index needs the properties of all and
 * the Markdown of a few. It looks like a plain object all the same.
 */
export function readNote(text: string): CachedMetadata {
  const cache = readHead(text);
  let read: "head" | "blocks" | "all" = "head";
  const upTo = (wanted: "blocks" | "all"): CachedMetadata => {
    if (read === "all" || read === wanted) return cache;
    read = wanted;
    return Object.assign(
      cache,
      total(() => (wanted === "all" ? readAll : readBlocks)(text, yamlEndOf(text))),
    );
  };
  const upToKey = (key: PropertyKey): CachedMetadata => {
    if (isHeadKey(key)) return cache;
    return upTo(BLOCK_KEYS.has(key) ? "blocks" : "all");
  };
  return new Proxy(cache, {
    get: (_head, key) => upToKey(key)[key as keyof CachedMetadata],
    has: (_head, key) => key in upToKey(key),
    getOwnPropertyDescriptor: (_head, key) => Reflect.getOwnPropertyDescriptor(upToKey(key), key),
    ownKeys: () => Reflect.ownKeys(upTo("all")),
  });
}

function isHeadKey(key: PropertyKey): boolean {
  return typeof key === "symbol" || key.toString().startsWith("frontmatter");
}

/** A text that the parser chokes on has no parts; the app must not go down with it. */
function total(read: () => CachedMetadata): CachedMetadata {
  try {
    return read();
  } catch {
    return {};
  }
}

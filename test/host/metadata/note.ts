import type { CachedMetadata } from "obsidian";
import { readBody, yamlPosition, type Body } from "./body";
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

/**
 * The metadata of a note. The properties are read at once; the Markdown when somebody first asks for a part of
 * it, because of 2,000 notes an index needs the properties of all and the Markdown of a few. It looks like a
 * plain object all the same.
 */
export function readNote(text: string): CachedMetadata {
  const cache = readHead(text);
  let complete = false;
  const whole = (): CachedMetadata => {
    if (complete) return cache;
    complete = true;
    return Object.assign(cache, totalBody(text));
  };
  const upTo = (key: PropertyKey): CachedMetadata => (isHeadKey(key) ? cache : whole());
  return new Proxy(cache, {
    get: (_head, key) => upTo(key)[key as keyof CachedMetadata],
    has: (_head, key) => key in upTo(key),
    getOwnPropertyDescriptor: (_head, key) => Reflect.getOwnPropertyDescriptor(upTo(key), key),
    ownKeys: () => Reflect.ownKeys(whole()),
  });
}

function isHeadKey(key: PropertyKey): boolean {
  return typeof key === "symbol" || key.toString().startsWith("frontmatter");
}

/** A text that the parser chokes on has no parts; the app must not go down with it. */
function totalBody(text: string): Body {
  try {
    return readBody(text, yamlEndOf(text));
  } catch {
    return {};
  }
}

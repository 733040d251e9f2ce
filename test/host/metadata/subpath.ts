import type {
  BlockSubpathResult,
  CachedMetadata,
  FootnoteSubpathResult,
  HeadingCache,
  HeadingSubpathResult,
  Reference,
  ReferenceCache,
} from "obsidian";
import { stripHeading } from "./links";

type Result = HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult;

/** Where in a note `#heading`, `#heading#below`, `#^block` or `#[^1` is. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): Result | null {
  const parts = subpath.split("#").filter(Boolean);
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  if (last.startsWith("[^")) return footnoteAt(cache, last.slice(2).replace(/\]$/, ""));
  if (last.startsWith("^")) return blockAt(cache, last.slice(1));
  return headingAt(cache.headings ?? [], parts);
}

function blockAt({ blocks = {} }: CachedMetadata, id: string): BlockSubpathResult | null {
  const key = id.toLowerCase();
  const block = Object.hasOwn(blocks, key) ? blocks[key] : undefined;
  return block ? { type: "block", block, start: block.position.start, end: block.position.end } : null;
}

function footnoteAt({ footnotes = [] }: CachedMetadata, id: string): FootnoteSubpathResult | null {
  const footnote = footnotes.find((candidate) => candidate.id === id);
  if (!footnote) return null;
  return { type: "footnote", footnote, start: footnote.position.start, end: footnote.position.end };
}

/** The first heading of the first name, then the first of the next name that is below it, and so on. */
function headingAt(headings: readonly HeadingCache[], names: readonly string[]): HeadingSubpathResult | null {
  let place = -1;
  let level = 0;
  for (const name of names) {
    const wanted = stripHeading(name).toLowerCase();
    place = headings.findIndex(
      (heading, index) =>
        index > place && heading.level > level && stripHeading(heading.heading).toLowerCase() === wanted,
    );
    level = headings[place]?.level ?? 0;
    if (place === -1) return null;
  }
  const current = headings[place];
  if (!current) return null;
  const next = headings.slice(place + 1).find((heading) => heading.level <= current.level);
  // The typings promise a next heading; for the last one there is none.
  return {
    type: "heading",
    current,
    next: next ?? (null as never),
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}

/** Calls back with each reference until one says true. */
export function iterateRefs(refs: Reference[], cb: (ref: Reference) => boolean | void): boolean {
  return refs.some((ref) => cb(ref) === true);
}

/** Calls back with each link and embed of a note until one says true. */
export function iterateCacheRefs(
  cache: CachedMetadata,
  cb: (ref: ReferenceCache) => boolean | void,
): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}

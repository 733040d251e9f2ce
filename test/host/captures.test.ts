import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { CachedMetadata } from "obsidian";
import { describe, expect, it } from "vitest";
import { parseFrontMatterTags } from "./metadata/frontmatter";
import { readNote } from "./metadata/note";
import { getAllTags } from "./metadata/tags";

interface Capture {
  readonly fileContents: string;
  readonly cachedMetadata: CachedMetadata;
  readonly getAllTags: string[];
  readonly parseFrontMatterTags: string[] | null;
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.resolve(root, process.env["MENTORSHIP_CAPTURES"] ?? "../shared/captures");
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];

const ORACLE = ["frontmatter", "headings", "listItems", "links", "sections"] as const;

/** Recordings that differ in another key, with the reason. Only ever gets shorter. */
const KNOWN_DIFFERENCES: Record<string, string> = {};

if (names.length === 0) process.stdout.write(`SKIPPED: no recordings of Obsidian's metadata in ${folder}.\n`);

describe.skipIf(names.length === 0)("metadata against what Obsidian recorded", () => {
  const captures = names.map((name) => {
    return [name, JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Capture] as const;
  });

  it.each(captures)("%s: the keys the plugin reads are equal", (_name, capture) => {
    const cache = readNote(capture.fileContents);
    for (const key of ORACLE) expect(cache[key], key).toEqual(capture.cachedMetadata[key]);
  });

  it("the other keys differ only where it is written down", () => {
    const differing = captures.flatMap(([name, capture]) => {
      const cache = readNote(capture.fileContents);
      const keys = new Set([
        ...Object.keys(cache),
        ...Object.keys(capture.cachedMetadata),
      ] as (keyof CachedMetadata)[]);
      return [...keys]
        .filter((key) => !equal(cache[key], capture.cachedMetadata[key]))
        .map((key) => `${name} ${key}`);
    });
    expect(differing).toEqual(Object.keys(KNOWN_DIFFERENCES));
  });

  it.each(captures)("%s: getAllTags and parseFrontMatterTags", (_name, capture) => {
    const cache = readNote(capture.fileContents);
    expect(getAllTags(cache)).toEqual(capture.getAllTags);
    expect(parseFrontMatterTags(cache.frontmatter)).toEqual(capture.parseFrontMatterTags);
  });
});

function equal(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}

import type { FrontMatterInfo, FrontmatterLinkCache } from "obsidian";
import { linkFromText } from "./links";
import { parseYaml } from "./yaml";

const FENCES = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Where a note's frontmatter is, and its text. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const match = FENCES.exec(content);
  if (!match) return { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
  const from = content.indexOf("\n") + 1;
  const frontmatter = match[1] ?? "";
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}

/** A note's properties; undefined when there are none or they cannot be read. */
export function readFrontmatter(info: FrontMatterInfo): Record<string, unknown> | undefined {
  if (!info.exists) return undefined;
  try {
    const data = parseYaml(info.frontmatter);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** The properties that are a link, each with its place (`mentors.0`). */
export function frontmatterLinks(frontmatter: Record<string, unknown>): FrontmatterLinkCache[] {
  const found: FrontmatterLinkCache[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      const link = linkFromText(value);
      if (link) found.push({ key, ...link });
    } else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, key === "" ? name : `${key}.${name}`);
    }
  };
  visit(frontmatter, "");
  return found;
}

/** The value of the first property that has this name, or whose name fits. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (!isRecord(frontmatter)) return null;
  for (const [name, value] of Object.entries(frontmatter)) {
    if (typeof key === "string" ? name === key : key.test(name)) return value;
  }
  return null;
}

/** A property as a list of texts; a single text is a list of one. Null when there is no such property. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (value === null || value === undefined) return null;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list
    .filter((item) => typeof item === "string" || typeof item === "number")
    .map((item) => String(item).trim())
    .filter((item) => item !== "");
}

/** A note's other names. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

/** A note's tags, each with its `#`. What cannot be one tag, such as `a, b` in one text, is none. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags$/i);
  return (
    tags?.map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)).filter((tag) => /^#[^\s,#]+$/.test(tag)) ??
    null
  );
}

/**
 * A note's frontmatter: where it stands, and the data in it.
 *
 * gray-matter cuts the block out, behind a fence of our own: as it ships it runs code from a note
 * that begins `---js`, so nothing reaches it whose first line is not `---` and blanks.
 */
import matter from "gray-matter";
import { parseDocument, type Document } from "yaml";

/** The properties of a note: none, as data, or a text that is not valid YAML. */
export type Frontmatter =
  | { readonly state: "none" }
  | { readonly state: "data"; readonly data: Readonly<Record<string, unknown>> }
  | { readonly state: "invalid"; readonly raw: string };

/** The offsets (UTF-16, half open) of the YAML between the two fences, and of the whole block. */
export interface FrontmatterSpan {
  readonly yamlStart: number;
  readonly yamlEnd: number;
  readonly blockEnd: number;
}

/** Longer YAML is not parsed: the parser's time grows with the square of the number of keys. */
export const MAX_FRONTMATTER = 64 * 1024;

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/gm;

/** @returns where the frontmatter stands, or null for a note that has none */
export function frontmatterSpan(text: string): FrontmatterSpan | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const yamlStart = opening[0].length;
  const closing = new RegExp(CLOSING);
  closing.lastIndex = yamlStart;
  const end = closing.exec(text);
  if (!end) return null;
  const lineEnd = end.index + end[0].length;
  return { yamlStart, yamlEnd: end.index, blockEnd: text[lineEnd] === "\n" ? lineEnd + 1 : lineEnd };
}

/**
 * Reads a note's properties. Never throws; dates, times and numbers with a leading zero stay texts.
 * @param text the whole note
 */
export function readFrontmatter(text: string): Frontmatter {
  const span = frontmatterSpan(text);
  if (!span) return { state: "none" };
  const raw = text.slice(span.yamlStart, span.yamlEnd);
  if (raw.length > MAX_FRONTMATTER) return { state: "invalid", raw: raw.slice(0, MAX_FRONTMATTER) };
  try {
    // A fresh options object each time: without one gray-matter caches by text, and a note that
    // failed once comes back as empty. Its JavaScript engines refuse here and are gone from the bundle.
    const { data } = matter(fenced(raw), { language: "yaml", engines: engines() });
    return isRecord(data) ? { state: "data", data } : { state: "none" };
  } catch {
    return { state: "invalid", raw };
  }
}

/** @returns the block as gray-matter wants it: plain fences, one kind of line end */
function fenced(yaml: string): string {
  return `---\n${yaml.replace(/\r\n?/g, "\n")}---\n`;
}

function engines() {
  const refuse = () => {
    throw new Error("Frontmatter is YAML only.");
  };
  return { yaml: parseYaml, js: refuse, javascript: refuse, coffee: refuse, json: refuse, toml: refuse };
}

/** @throws where the text is not valid YAML (repeated keys and endless aliases included) */
function parseYaml(yaml: string): object {
  const document = parseYamlDocument(yaml);
  const error = document.errors[0];
  if (error) throw error;
  const data: unknown = document.toJS();
  if (data === null || data === undefined) return {};
  if (!isRecord(data)) throw new Error("Frontmatter is a list of properties.");
  return data;
}

/** The YAML of a block as a document with the place of each value, for reading and for edits. */
export function parseYamlDocument(yaml: string): Document.Parsed {
  return parseDocument(yaml, { logLevel: "error", prettyErrors: false, resolveKnownTags: false });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

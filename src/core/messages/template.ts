/** Templates: a Markdown file each, with a small frontmatter that says what it is and what it needs. */
import Mustache from "mustache";
import { frontmatterSpan, readFrontmatter } from "../notes/frontmatter";
import { RECORD_KINDS, type RecordKind } from "../records/record";

export interface Template {
  /** Such as `T1`; public, since Log lines and settings name it. */
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** The kinds of record it can start from. */
  readonly from: readonly RecordKind[];
  /** Places that a draft must not be without. */
  readonly needs: readonly string[];
  /** The subject of a message; null for a skeleton of a note. */
  readonly subject: string | null;
  readonly body: string;
  /** Every place that the subject and the body name. */
  readonly places: readonly string[];
}

/** What Mustache's parser gives: a kind, a name or text, and for sections the tokens inside. */
type Token = readonly [
  kind: string,
  value: string,
  start: number,
  end: number,
  inside?: unknown,
  ...rest: unknown[],
];

/**
 * Reads a template's file.
 * @throws Error in one sentence where the file is no template; built-in ones are held right by a test
 */
export function parseTemplate(text: string): Template {
  const frontmatter = readFrontmatter(text);
  const span = frontmatterSpan(text);
  if (frontmatter.state !== "data" || !span) throw new Error("A template begins with its properties.");
  const { data } = frontmatter;
  const subject = data["subject"] === undefined ? null : textOf(data, "subject");
  const body = text.slice(span.blockEnd).trim();
  const places = [...new Set([subject ?? "", body].flatMap(placesIn))];
  const needs = listOf(data, "needs");
  const unused = needs.find((name) => !places.includes(name));
  if (unused !== undefined) throw new Error(`The template needs ${unused} and does not use it.`);
  const from = listOf(data, "from").filter((kind): kind is RecordKind => Object.hasOwn(RECORD_KINDS, kind));
  return {
    id: textOf(data, "id"),
    name: textOf(data, "name"),
    group: textOf(data, "group"),
    from,
    needs,
    subject,
    body,
    places,
  };
}

/**
 * The places that a text names. Only places and sections of them are allowed: partials would read
 * other texts as templates, and a change of the tags would hide places from this list.
 */
export function placesIn(text: string): string[] {
  return (Mustache.parse(text) as Token[]).flatMap(placesOfToken);
}

function placesOfToken([kind, value, , , inside]: Token): string[] {
  if (kind === "text") return [];
  if (!["name", "&", "#", "^"].includes(kind) || !/^[a-z][a-z_]*$/.test(value))
    throw new Error(`A template holds places such as {{name}} only, not "${value}".`);
  const nested = Array.isArray(inside) ? (inside as Token[]).flatMap(placesOfToken) : [];
  return [value, ...nested];
}

type Data = Readonly<Record<string, unknown>>;

function textOf(data: Data, name: string): string {
  const value = data[name];
  if (typeof value !== "string" || value === "") throw new Error(`A template has a text as its ${name}.`);
  return value;
}

function listOf(data: Data, name: string): string[] {
  const value = data[name];
  if (!Array.isArray(value)) throw new Error(`A template has a list as its ${name}.`);
  return value.map(String);
}

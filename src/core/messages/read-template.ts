/** Reads a template's file, one of the built-in ones or a note of the user's. */
import { frontmatterSpan, readFrontmatter } from "../notes/frontmatter";
import { LINE_STARTS, isStartKind, type StartKind } from "./start-kind";
import { RECORD_KINDS } from "../records/record";
import { MEDIA, type Medium, type Template } from "./template";
import { bareNamesIn, isStamp, namesIn, readText, type TextPiece } from "./template-text";

/** Why a file is no template: a property and what stands there, or (without a property) what is wrong. */
export interface TemplateFault {
  readonly property: string | null;
  readonly found: string | null;
  readonly expected: string;
}

export type TemplateReading =
  { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly fault: TemplateFault };

/** What holds where the properties are silent. */
export type TemplateDefaults = Pick<Template, "name" | "group" | "command"> &
  Partial<Pick<Template, "from" | "medium" | "closes">>;

export interface ReadingRules {
  /** A built-in template says everything itself. */
  readonly defaults?: TemplateDefaults;
  /** Whether a name is one of the places that notes fill. */
  readonly isPlace: (name: string) => boolean;
}

/** Ends the reading; never leaves this file. */
class Fault extends Error {
  constructor(readonly fault: TemplateFault) {
    super(fault.expected);
  }
}

/** Total: what is no template says why, with the first fault found. */
export function readTemplate(text: string, rules: ReadingRules): TemplateReading {
  try {
    return { ok: true, template: templateIn(text, rules) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

const INVALID: TemplateFault = {
  property: null,
  found: "frontmatter that cannot be read",
  expected: "valid YAML between the two --- lines, each property once",
};
const MISSING: TemplateFault = {
  property: null,
  found: "a text without properties",
  expected: "properties at the top, between two --- lines, with an id",
};

function templateIn(text: string, { defaults, isPlace }: ReadingRules): Template {
  const frontmatter = readFrontmatter(text);
  const span = frontmatterSpan(text);
  if (frontmatter.state === "invalid") throw new Fault(INVALID);
  if (frontmatter.state !== "data" || !span) throw new Fault(MISSING);
  const { data } = frontmatter;
  const subject = isSilent(data, "subject") ? null : textOf(data, "subject");
  const body = text.slice(span.blockEnd).replace(/\r\n?/g, "\n").trim();
  const pieces = [...piecesOf(subject ?? "", "subject"), ...piecesOf(body, null)];
  const isStamped = (name: string) => isStamp(name) && !isPlace(name);
  const places = namesIn(pieces).filter((name) => !isStamped(name));
  return {
    id: textOf(data, "id"),
    name: textOf(data, "name", defaults?.name),
    group: textOf(data, "group", defaults?.group),
    command: textOf(data, "command", defaults?.command),
    from: startsOf(data, defaults),
    medium: mediumOf(data, { subject, defaults }),
    needs: needsOf(data, { pieces, places, isOwn: defaults !== undefined, isPlace }),
    closes: closesOf(data, defaults),
    subject,
    body,
    places,
    stamps: namesIn(pieces).filter(isStamped),
  };
}

function piecesOf(text: string, property: string | null): readonly TextPiece[] {
  const reading = readText(text);
  if (reading.ok) return reading.pieces;
  throw new Fault({ property, found: reading.found, expected: reading.expected });
}

type Data = Readonly<Record<string, unknown>>;

interface NeedsParts extends Pick<ReadingRules, "isPlace"> {
  readonly pieces: readonly TextPiece[];
  readonly places: readonly string[];
  readonly isOwn: boolean;
}

/**
 * A template of the user's that names no needs has no holes all the same: whatever stands in no optional part is
 * needed. A place that is not known can come from nobody but the user, so it is needed in any case.
 */
function needsOf(data: Data, { pieces, places, isOwn, isPlace }: NeedsParts): string[] {
  const bare = isOwn ? bareNamesIn(pieces).filter((name) => places.includes(name)) : [];
  if (isOwn && isSilent(data, "needs")) return bare;
  const needs = listOf(data, "needs");
  const unused = needs.find((name) => !places.includes(name));
  if (unused !== undefined)
    throw new Fault({ property: "needs", found: unused, expected: "places that the text holds" });
  return [...new Set([...needs, ...bare.filter((name) => !isPlace(name))])];
}

function startsOf(data: Data, defaults: TemplateDefaults | undefined): readonly StartKind[] {
  if (defaults && isSilent(data, "from")) return defaults.from ?? ["mentor"];
  const kinds = typeof data["from"] === "string" ? [data["from"]] : listOf(data, "from");
  const unknown = kinds.find((kind) => !isStartKind(kind));
  const all = [...Object.keys(RECORD_KINDS), ...Object.keys(LINE_STARTS)].join(", ");
  if (unknown !== undefined)
    throw new Fault({ property: "from", found: unknown, expected: `one or more of ${all}` });
  return kinds.filter(isStartKind);
}

function closesOf(data: Data, defaults: TemplateDefaults | undefined): readonly string[] {
  return isSilent(data, "closes") ? (defaults?.closes ?? []) : listOf(data, "closes");
}

interface MediumParts {
  readonly subject: string | null;
  readonly defaults: TemplateDefaults | undefined;
}

function mediumOf(data: Data, { subject, defaults }: MediumParts): Medium {
  if (isSilent(data, "medium")) return defaults?.medium ?? (subject === null ? "note" : "mail");
  const medium = MEDIA.find((one) => one === data["medium"]);
  if (!medium)
    throw new Fault({
      property: "medium",
      found: sayValue(data["medium"]),
      expected: `one of ${MEDIA.join(", ")}`,
    });
  return medium;
}

/** A property that is not there, and one without a value, say nothing. */
function isSilent(data: Data, name: string): boolean {
  return !Object.hasOwn(data, name) || data[name] === null;
}

function textOf(data: Data, name: string, otherwise?: string): string {
  if (isSilent(data, name) && otherwise !== undefined) return otherwise;
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text.trim() === "")
    throw new Fault({
      property: name,
      found: value === undefined || value === null ? null : sayValue(value),
      expected: "a text",
    });
  return text.trim();
}

function listOf(data: Data, name: string): string[] {
  const value = data[name];
  if (!Array.isArray(value))
    throw new Fault({
      property: name,
      found: value === undefined || value === null ? null : sayValue(value),
      expected: "a list, such as [name]",
    });
  return value.map(sayValue);
}

function sayValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

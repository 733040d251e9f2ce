/** The user's own templates: notes of the template folder that have an `id`, and what is wrong with those that cannot be read. */
import { readFrontmatter } from "../notes/frontmatter";
import { baseName } from "../notes/links";
import { sortProblems, type Problem } from "../records/problem";
import { builtInId, headOf, templateOf, TEMPLATE_IDS } from "./catalogue";
import { isPlace } from "./places/places";
import { readTemplate, type TemplateDefaults, type TemplateFault } from "./read-template";
import type { Template } from "./template";

/** A note of the template folder. */
export interface TemplateNote {
  readonly path: string;
  readonly text: string;
}

export interface OwnTemplate {
  readonly path: string;
  /** Null where the note cannot be read as one; then the built-in one of its id is used, if there is such a one. */
  readonly template: Template | null;
}

export interface OwnTemplates {
  /** By id, that of a built-in template as the catalogue has it. */
  readonly byId: ReadonlyMap<string, OwnTemplate>;
  readonly problems: readonly Problem[];
}

export const NO_OWN_TEMPLATES: OwnTemplates = { byId: new Map(), problems: [] };

/** Where a template stands in lists that names no group of its own. */
export const OWN_GROUP = "Yours";

/** Total: what cannot be read becomes a Problem. Of several notes with one id the first by path counts. */
export function readOwnTemplates(notes: readonly TemplateNote[]): OwnTemplates {
  const byId = new Map<string, OwnTemplate>();
  const known = new Set<string>();
  const problems: Problem[] = [];
  for (const note of [...notes].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const id = idIn(note.text);
    if (id === null) continue;
    if (known.has(id.toLowerCase())) {
      problems.push(problemOf(note, doubled(id)));
      continue;
    }
    known.add(id.toLowerCase());
    const reading = readOwn(note, id);
    byId.set(id, { path: note.path, template: reading.ok ? reading.template : null });
    if (!reading.ok) problems.push(problemOf(note, reading.fault));
  }
  return { byId, problems: sortProblems(problems) };
}

/** @returns the id of a note that is a template, or claims to be one in properties that cannot be read; null for any other note */
function idIn(text: string): string | null {
  const frontmatter = readFrontmatter(text);
  if (frontmatter.state === "none") return null;
  const id = frontmatter.state === "data" ? idOf(frontmatter.data) : claimedId(frontmatter.raw);
  return id === null ? null : (builtInId(id) ?? id);
}

function idOf(data: Readonly<Record<string, unknown>>): string | null {
  const id = Object.hasOwn(data, "id") ? data["id"] : null;
  if (id === null || id === undefined) return null;
  return typeof id === "string" || typeof id === "number" ? String(id).trim() : JSON.stringify(id);
}

function claimedId(yaml: string): string | null {
  const written = /^id[ \t]*:[ \t]*(\S.*)$/m.exec(yaml)?.[1];
  return written === undefined
    ? null
    : written
        .replace(/[ \t]#.*$/, "")
        .replace(/^["']|["']\s*$/g, "")
        .trim();
}

function readOwn({ path, text }: TemplateNote, id: string) {
  const reading = readTemplate(text, { defaults: defaultsFor(id, path), isPlace });
  if (!reading.ok) return reading;
  const builtIn = builtInId(id);
  // A hotkey that was given to the built-in one's command goes on with the user's.
  const command = builtIn ? headOf(builtIn).command : commandOf(id);
  return { ok: true, template: { ...reading.template, id, command } } as const;
}

/**
 * A version of a built-in template goes on being that one where it is silent: it starts from the same, is sent the
 * same way and closes the same rows. What it needs hangs on its own text; see `needsOf`.
 */
function defaultsFor(id: string, path: string): TemplateDefaults {
  const builtIn = builtInId(id);
  if (builtIn) return templateOf(builtIn);
  return { name: baseName(path), group: OWN_GROUP, command: commandOf(id) };
}

/** @returns the end of a command's id; never one of the built-in ones */
function commandOf(id: string): string {
  const slug = slugOf(id);
  return TEMPLATE_IDS.some((known) => headOf(known).command === slug) ? `own-${slug}` : slug;
}

/** @returns a text as small letters and digits with hyphens between its words; never empty */
export function slugOf(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return plain === "" ? "template" : plain;
}

function doubled(id: string): TemplateFault {
  return {
    property: "id",
    found: id,
    expected: "an id that no other note of the template folder has; the first by path counts",
  };
}

function problemOf({ path }: TemplateNote, { property, found, expected }: TemplateFault): Problem {
  return { path, line: null, property, found, expected };
}

/** @returns all templates that hold: the built-in ones in their order, with the user's in their stead, then the user's own */
export function allTemplates({ byId }: OwnTemplates): Template[] {
  const builtIn = TEMPLATE_IDS.map((id) => byId.get(id)?.template ?? templateOf(id));
  return [...builtIn, ...newTemplates({ byId }).map(({ template }) => template)];
}

/** @returns the user's templates that take no built-in one's place, by name */
export function newTemplates({ byId }: Pick<OwnTemplates, "byId">): { path: string; template: Template }[] {
  return [...byId.values()]
    .flatMap(({ path, template }) => (template && !builtInId(template.id) ? [{ path, template }] : []))
    .sort((a, b) => a.template.name.localeCompare(b.template.name, "en"));
}

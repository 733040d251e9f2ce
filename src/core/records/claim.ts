/** Which notes are records: what a note's frontmatter says it is. */
import type { Note } from "../notes/note";
import { KINDS, type Kind, type Settings } from "../settings/settings";
import { onlyLink } from "../notes/links";
import { toTexts } from "./values";

type Words = Settings["words"];

/** A kind that a note says it is, by a tag (which always holds) or by its `type`. */
export interface Claim {
  readonly kind: Kind;
  readonly by: "tag" | "type";
  /** The word as it stands in the note. */
  readonly written: string;
}

/** @returns the kinds that the frontmatter names, tags first, each once */
export function claimsOf(data: Readonly<Record<string, unknown>>, words: Words): Claim[] {
  const byTag = tagsOf(data).map((written) => ({
    kind: kindOfTag(written, words),
    by: "tag" as const,
    written,
  }));
  const type = Object.hasOwn(data, words.typeProperty) ? data[words.typeProperty] : undefined;
  const byType = toTexts(type).texts.map((written) => {
    return { kind: kindOfWord(onlyLink(written)?.target ?? written, words), by: "type" as const, written };
  });
  const all = [...byTag, ...byType].filter((claim): claim is Claim => claim.kind !== null);
  return all.filter(({ kind }, place) => all.findIndex((other) => other.kind === kind) === place);
}

/** The `tags` property as Obsidian reads it: a list or a text, with or without `#`. */
function tagsOf(data: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(data)
    .filter((name) => /^tags?$/i.test(name))
    .flatMap((name) => toTexts(data[name]).texts)
    .flatMap((text) => text.split(/[,\s]+/))
    .map((tag) => tag.replace(/^#/, ""));
}

function kindOfTag(tag: string, words: Words): Kind | null {
  const prefix = tagPrefix(words);
  return tag.toLowerCase().startsWith(prefix) ? kindOfWord(tag.slice(prefix.length), words) : null;
}

function tagPrefix(words: Words): string {
  return words.tagPrefix.replace(/^#/, "").toLowerCase();
}

function kindOfWord(word: string, words: Words): Kind | null {
  const plain = word.trim().toLowerCase();
  return KINDS.find((kind) => words.kinds[kind].trim().toLowerCase() === plain) ?? null;
}

/** What frontmatter that is not valid YAML claims to be, from its text alone. */
export function brokenClaim(note: Note, words: Words): { claims: boolean; mentor: boolean } {
  if (note.frontmatter.state !== "invalid") return { claims: false, mentor: false };
  const { raw } = note.frontmatter;
  const types = raw.split(/\r?\n/).flatMap((line) => typesOnLine(line, words));
  const tagged = raw.toLowerCase().includes(tagPrefix(words));
  return { claims: types.length > 0 || tagged, mentor: types.includes("mentor") };
}

function typesOnLine(line: string, words: Words): Kind[] {
  const colon = line.indexOf(":");
  if (colon < 0 || line.slice(0, colon).trim().replace(/["']/g, "") !== words.typeProperty) return [];
  return line
    .slice(colon + 1)
    .split(/[,[\]"'\s]+/)
    .map((word) => kindOfWord(word, words))
    .filter((kind) => kind !== null);
}

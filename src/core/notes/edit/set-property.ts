/**
 * Changes one property in a note's frontmatter, and nothing else of the note.
 *
 * The value is spliced in at its own place, and the result is parsed again: it must hold the old data with that
 * property changed. Where it does not, nothing is written.
 */
import { frontmatterSpan, readFrontmatter } from "../frontmatter";
import { becomes, lineBreakAt, refuse, spliced, type Edit, type Splice } from "./edit";
import { elementLines, listStyleOf, withNewProperty } from "./new-property";
import { flowList, keptOf, listSplices, writtenList, type WrittenList } from "./property-list";
import { placeOf, readBlock, type Block, type PropertyPlace } from "./property-place";
import { removalSplice, scalarSplice } from "./property-scalar";
import { same, sameBut } from "./same-data";
import type { PropertyScalar } from "./yaml-text";

/** Gives a property one value; it is added where the note does not have it, with a frontmatter block if need be. */
export function setProperty(text: string, name: string, value: PropertyScalar): Edit {
  const note = openNote(text);
  if (!note) return refuse("invalid-frontmatter");
  if (Object.hasOwn(note.data, name) && same(note.data[name], value)) return becomes(text);
  const target = findTarget(note, name);
  if (target === "hidden") return refuse("cannot-edit");
  if (target === "missing")
    return checked(note, withNewProperty(text, note.block, { name, value }), name, value);
  const splice = scalarSplice(text, target, value);
  return splice ? checked(note, spliced(text, [splice]), name, value) : refuse("cannot-edit");
}

/** A property by its name, or by a second name where the note uses that one. */
export interface ListName {
  readonly name: string;
  readonly alias?: string;
}

/**
 * Changes a property that is a list; one value counts as a list of one.
 * @param change the texts of the elements → what they are to be; those that stay keep their bytes
 */
export function setListProperty(
  text: string,
  { name, alias }: ListName,
  change: (old: readonly string[]) => readonly string[],
): Edit {
  const note = openNote(text);
  if (!note) return refuse("invalid-frontmatter");
  const used = alias !== undefined && !has(note, name) && has(note, alias) ? alias : name;
  const target = findTarget(note, used);
  if (target === "hidden") return refuse("cannot-edit");
  if (target === "missing" || !note.block) return addList(note, used, change([]));
  const list = writtenList(note.block, target);
  if (!list) return refuse("cannot-edit");
  const now = change(list.texts);
  if (same(list.texts, now)) return becomes(text);
  const splices =
    list.style === "empty"
      ? [fillSplice(note.block, target, now)]
      : listSplices(note.block, target, { list, now });
  if (!splices) return refuse("cannot-edit");
  return checked(note, spliced(text, splices), used, listAfter(note.data[used], list, now));
}

/** Takes a property away, its name and all. */
export function removeProperty(text: string, name: string): Edit {
  const note = openNote(text);
  if (!note) return refuse("invalid-frontmatter");
  const target = findTarget(note, name);
  if (target === "missing") return becomes(text);
  const splice = target === "hidden" ? null : removalSplice(text, target);
  return splice ? checked(note, spliced(text, [splice]), name, undefined) : refuse("cannot-edit");
}

interface OpenNote {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Null where there is none, or none that can be edited. */
  readonly block: Block | null;
  readonly hasBlock: boolean;
}

function openNote(text: string): OpenNote | null {
  const frontmatter = readFrontmatter(text);
  if (frontmatter.state === "invalid") return null;
  const data = frontmatter.state === "data" ? frontmatter.data : {};
  return { text, data, block: readBlock(text), hasBlock: frontmatterSpan(text) !== null };
}

function has({ data }: OpenNote, name: string): boolean {
  return Object.hasOwn(data, name);
}

function findTarget({ data, block, hasBlock }: OpenNote, name: string): PropertyPlace | "missing" | "hidden" {
  if (hasBlock && !block) return "hidden";
  if (!Object.hasOwn(data, name)) return "missing";
  return (block && placeOf(block, name)) ?? "hidden";
}

function addList(note: OpenNote, name: string, now: readonly string[]): Edit {
  if (now.length === 0) return becomes(note.text);
  return checked(note, withNewProperty(note.text, note.block, { name, value: now }), name, now);
}

/** A list for a name that stands there without a value. */
function fillSplice(
  block: Block,
  { colonEnd, start, lineEnd }: PropertyPlace,
  now: readonly string[],
): Splice {
  const style = listStyleOf(block);
  if (style === "flow") return { start: colonEnd, end: colonEnd, text: ` ${flowList(now)}` };
  const lineBreak = lineBreakAt(block.text, block.text.indexOf("\n", start) + 1);
  const lines = elementLines(now, style.indent).map((line) => `${lineBreak}${line}`);
  return { start: lineEnd, end: lineEnd, text: lines.join("") };
}

/** What the list's data must be afterward: elements that stay keep theirs, new ones are texts. */
function listAfter(before: unknown, list: WrittenList, now: readonly string[]): readonly unknown[] {
  if (list.style === "one" || !Array.isArray(before)) return now;
  const { first, last } = keptOf(list.texts, now);
  const old = before as readonly unknown[];
  return [...old.slice(0, first), ...now.slice(first, now.length - last), ...old.slice(old.length - last)];
}

/** @param expected the property's value afterward, undefined for none */
function checked(note: OpenNote, result: string, name: string, expected: unknown): Edit {
  const after = readFrontmatter(result);
  if (after.state !== "data" || !sameBut(name, note.data, after.data)) return refuse("cannot-edit");
  const has = Object.hasOwn(after.data, name);
  const isRight = expected === undefined ? !has : has && same(after.data[name], expected);
  const body = (text: string) =>
    text.slice(frontmatterSpan(text)?.blockEnd ?? (text.startsWith("\uFEFF") ? 1 : 0));
  return isRight && body(result) === body(note.text) ? becomes(result) : refuse("cannot-edit");
}

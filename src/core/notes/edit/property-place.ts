/** Where a property stands in a note's frontmatter. Offsets are places in the note's text. */
import { isMap, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import { frontmatterSpan, parseYamlDocument, type FrontmatterSpan } from "../frontmatter";
import { lineStartAt } from "./edit";
import { lineEndAt } from "../outline";

/** A node of the document that knows its place in the text. */
export type Placed = Node & { range: [number, number, number] };

export interface PropertyPlace {
  /** Where the name begins. */
  readonly start: number;
  /** Just after the colon. */
  readonly colonEnd: number;
  /** The value; null where nothing is written. */
  readonly value: { readonly node: Placed; readonly start: number; readonly end: number } | null;
  /** Where the last line of the property ends, its line end left out. */
  readonly lineEnd: number;
}

export interface Block {
  readonly text: string;
  readonly span: FrontmatterSpan;
  /** The properties; null for a block without any. */
  readonly map: YAMLMap | null;
}

/** @returns the note's frontmatter as a document; null where it is none that a property can be changed in */
export function readBlock(text: string): Block | null {
  const span = frontmatterSpan(text);
  if (!span) return null;
  const { contents } = parseYamlDocument(text.slice(span.yamlStart, span.yamlEnd));
  if (contents === null || (isScalar(contents) && contents.value === null)) return { text, span, map: null };
  return isMap(contents) && !contents.flow ? { text, span, map: contents } : null;
}

/** @returns the place of a property, null where it has none that is plain enough to be sure of */
export function placeOf({ text, span, map }: Block, name: string): PropertyPlace | null {
  const pair = map?.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  const keyRange = pair && isPlaced(pair.key) ? pair.key : null;
  if (!pair || !keyRange || (isScalar(pair.key) && pair.key.anchor !== undefined)) return null;
  const start = span.yamlStart + keyRange.range[0];
  const keyEnd = span.yamlStart + keyRange.range[1];
  const colon = /^[ \t]*:/.exec(text.slice(keyEnd, keyEnd + 40));
  // `? name` on a line of its own, or something before the name.
  if (!colon || /\S/.test(text.slice(lineStartAt(text, start), start))) return null;
  const colonEnd = keyEnd + colon[0].length;
  const value = valueOf({ text, span }, pair);
  return { start, colonEnd, value, lineEnd: lineEndAt(text, value?.end ?? colonEnd) };
}

function valueOf({ text, span }: Pick<Block, "text" | "span">, pair: Pair): PropertyPlace["value"] {
  const node = pair.value;
  if (!isPlaced(node)) return null;
  const [start, end] = spanOf(node, { text, offset: span.yamlStart });
  const isThere = end > start || anchorOf(node) !== undefined || node.tag !== undefined;
  return isThere ? { node, start, end } : null;
}

/** @returns a node's own span; the line end that a block collection or block text ends with is left out */
export function spanOf(
  node: Placed,
  { text, offset }: { readonly text: string; readonly offset: number },
): readonly [start: number, end: number] {
  const [start, end] = [node.range[0] + offset, node.range[1] + offset];
  return [start, start + text.slice(start, end).replace(/(?:[ \t]*\r?\n)+$/, "").length];
}

export function isPlaced(node: unknown): node is Placed {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

/** @returns the name by which other places of the document point at a node */
function anchorOf(node: Node): string | undefined {
  return "anchor" in node && typeof node.anchor === "string" ? node.anchor : undefined;
}

/** @returns whether other places may depend on how a node is written, or its type is spelled out */
export function isBound(node: Node): boolean {
  return anchorOf(node) !== undefined || node.tag !== undefined;
}

/** Edits of a property that is a list: elements stay as they are written, and only those that change are spliced. */
import { isScalar, isSeq } from "yaml";
import type { Splice } from "./edit";
import { changeInBlock, changeInFlow, type ListChange } from "./list-change";
import { isBound, isPlaced, spanOf, type Block, type Placed, type PropertyPlace } from "./property-place";
import { isBlockText, losesComment, quotingOf } from "./property-scalar";
import { yamlScalar } from "./yaml-text";

export interface Element {
  readonly node: Placed;
  readonly start: number;
  readonly end: number;
  /** What the element says; what is no text or link is given as it is written. */
  readonly text: string;
}

/** What of the old list stays: so many elements from its beginning, so many from its end. */
interface Kept {
  readonly first: number;
  readonly last: number;
}

/** A list as it stands in the note. */
export interface WrittenList {
  readonly texts: readonly string[];
  readonly elements: readonly Element[];
  /** `block`: each element on a line of its own; `flow`: in brackets; `one`: a value where a list may stand. */
  readonly style: "block" | "flow" | "one" | "empty";
}

/** @returns the elements of a property's value; null for a value that is no list of texts and links */
export function writtenList({ text, span }: Block, place: PropertyPlace): WrittenList | null {
  const { value } = place;
  if (!value) return { texts: [], elements: [], style: "empty" };
  const { node, start, end } = value;
  const source = text.slice(start, end);
  if (isScalar(node) && isBlockText(node)) return null;
  const lone = isScalar(node) ? scalarText(node.value) : unquotedLink(source);
  if (lone !== null) return { texts: [lone], elements: [{ node, start, end, text: lone }], style: "one" };
  if (!isSeq(node)) return null;
  const at = { text, offset: span.yamlStart };
  const elements = node.items.filter(isPlaced).map((item): Element => {
    const [from, to] = spanOf(item, at);
    const written = text.slice(from, to);
    const says = isScalar(item) ? scalarText(item.value) : (unquotedLink(written) ?? written);
    return { node: item, start: from, end: to, text: says };
  });
  if (elements.length !== node.items.length) return null;
  return { texts: elements.map((element) => element.text), elements, style: node.flow ? "flow" : "block" };
}

function scalarText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** `[[Amara Osei]]` without quotes is a list in a list to YAML, and a link to whoever typed it. */
function unquotedLink(source: string): string | null {
  return /^\[\[[^[\]\r\n]*\]\]$/.test(source) ? source : null;
}

/** @returns how much of the old list the new one begins and ends with */
export function keptOf(old: readonly string[], now: readonly string[]): Kept {
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return { first, last };
}

/** @returns the splices that make the list `now`; null where something in the way must not be replaced */
export function listSplices(
  block: Block,
  place: PropertyPlace,
  { list, now }: { readonly list: WrittenList; readonly now: readonly string[] },
): Splice[] | null {
  const { first, last } = keptOf(list.texts, now);
  const old = list.elements.slice(first, list.elements.length - last);
  const put = now.slice(first, now.length - last);
  if (old.some(({ node }) => isBound(node) || isBlockText(node))) return null;
  if (list.style === "one") return oneToMany(list, now);
  if (list.style === "empty" || !place.value) return null;
  const { node: seq } = place.value;
  const source = block.text.slice(place.value.start, place.value.end);
  if (now.length === 0 || list.elements.length === 0)
    return losesComment(source, seq) ? null : [whole(place, now, list.style === "flow")];
  const both = Math.min(old.length, put.length);
  const replaced = old.slice(0, both).map((element, at) => replacement(block.text, element, put[at] ?? ""));
  const quoting = quotingOf(list.elements.at(-1)?.node);
  const change: ListChange = {
    elements: list.elements,
    from: first + both,
    to: first + old.length,
    added: put.slice(both).map((text) => yamlScalar(text, quoting)),
  };
  const rest = list.style === "flow" ? changeInFlow(block.text, change) : changeInBlock(block.text, change);
  return rest && [...replaced, ...rest];
}

function replacement(text: string, { node, start, end }: Element, put: string): Splice {
  const isBare = start === end && !/\s/.test(text[start - 1] ?? "");
  return { start, end, text: `${isBare ? " " : ""}${yamlScalar(put, quotingOf(node))}` };
}

/** A whole list in the place of an empty one, or an empty one in the place of a whole. */
function whole({ colonEnd, value }: PropertyPlace, now: readonly string[], isFlow: boolean): Splice {
  const start = isFlow ? (value?.start ?? colonEnd) : colonEnd;
  const gap = isFlow ? "" : " ";
  return { start, end: value?.end ?? colonEnd, text: `${gap}${flowList(now)}` };
}

function oneToMany({ elements: [one] }: WrittenList, now: readonly string[]): Splice[] | null {
  if (!one) return null;
  return [{ start: one.start, end: one.end, text: flowList(now, quotingOf(one.node)) }];
}

/** @returns such as `["[[Amara Osei]]", clinic]` */
export function flowList(texts: readonly string[], quoting = quotingOf(undefined)): string {
  return `[${texts.map((text) => yamlScalar(text, quoting)).join(", ")}]`;
}

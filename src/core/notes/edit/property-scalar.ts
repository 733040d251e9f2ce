/** Edits of a property with one value, and the removal of a property. */
import { isAlias, isMap, isScalar, isSeq } from "yaml";
import { nextLineAt, lineStartAt, type Splice } from "./edit";
import { isBound, type Placed, type PropertyPlace } from "./property-place";
import { yamlScalar, type PropertyScalar, type Quoting } from "./yaml-text";

/** @returns the splice that gives a property this value; null where its old value must not be replaced */
export function scalarSplice(
  text: string,
  { colonEnd, value }: PropertyPlace,
  to: PropertyScalar,
): Splice | null {
  if (!value) return { start: colonEnd, end: colonEnd, text: ` ${yamlScalar(to)}` };
  const { node, start, end } = value;
  if (!isReplaceable(node) || losesComment(text.slice(colonEnd, end), node)) return null;
  // A list on lines of its own makes way for a value beside the name.
  const from = isSeq(node) && !node.flow ? colonEnd : start;
  const written = yamlScalar(to, quotingOf(node));
  return { start: from, end, text: from === colonEnd ? ` ${written}` : written };
}

/** @returns the splice that takes a property away; a comment on its line stays, on a line of its own */
export function removalSplice(text: string, place: PropertyPlace): Splice | null {
  const { start, colonEnd, value, lineEnd } = place;
  const valueEnd = value?.end ?? colonEnd;
  if (value && (isBound(value.node) || losesComment(text.slice(colonEnd, valueEnd), value.node))) return null;
  const comment = /^[ \t]+(?=#)/.exec(text.slice(valueEnd, lineEnd));
  if (comment) return { start, end: valueEnd + comment[0].length, text: "" };
  return { start: lineStartAt(text, start), end: nextLineAt(text, lineEnd), text: "" };
}

/** Block texts keep their form and maps their contents; what has an anchor or a type may be needed elsewhere. */
function isReplaceable(node: Placed): boolean {
  if (isAlias(node)) return true;
  if (isMap(node) || isBound(node)) return false;
  return !isScalar(node) || !isBlockText(node);
}

/** `|` and `>`: text on lines of its own. */
export function isBlockText(node: Placed): boolean {
  return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

/** A value of several parts may hold comments between them, which must not be lost. */
export function losesComment(source: string, node: Placed): boolean {
  return !isScalar(node) && /(?:^|\s)#/.test(source);
}

/** @returns how a value is quoted that was written with quotes; the next one is written alike */
export function quotingOf(node: Placed | undefined): Quoting {
  if (!node || !isScalar(node)) return "by-need";
  if (node.type === "QUOTE_SINGLE") return "single";
  return node.type === "QUOTE_DOUBLE" ? "double" : "by-need";
}

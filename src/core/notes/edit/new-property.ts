/** Adds a property that a note does not have yet: as the last line of its frontmatter, which is made where there is none. */
import { isSeq } from "yaml";
import { lineBreakAt, lineStartAt } from "./edit";
import { flowList } from "./property-list";
import { isPlaced, type Block } from "./property-place";
import { yamlScalar, type PropertyScalar } from "./yaml-text";

/** How lists are written in a note. */
type ListStyle = "flow" | { readonly indent: string };

/** What Obsidian itself writes. */
const USUAL: ListStyle = { indent: "  " };

/** @returns the note with a property added */
export function withNewProperty(
  text: string,
  block: Block | null,
  { name, value }: { readonly name: string; readonly value: PropertyScalar | readonly string[] },
): string {
  const property = propertyLines(name, value, block ? listStyleOf(block) : USUAL);
  if (!block) return withNewBlock(text, property);
  const { yamlEnd } = block.span;
  const lineBreak = lineBreakAt(text, yamlEnd);
  const indent = indentOf(block);
  const added = property.map((line) => `${indent}${line}${lineBreak}`).join("");
  return text.slice(0, yamlEnd) + added + text.slice(yamlEnd);
}

function withNewBlock(text: string, property: readonly string[]): string {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const lineBreak = lineBreakAt(text, 0);
  const lines = ["---", ...property, "---"].map((line) => `${line}${lineBreak}`);
  return text.slice(0, start) + lines.join("") + text.slice(start);
}

function propertyLines(
  name: string,
  value: PropertyScalar | readonly string[],
  style: ListStyle,
): readonly string[] {
  const key = yamlScalar(name);
  if (typeof value !== "object") return [`${key}: ${yamlScalar(value)}`];
  if (style === "flow" || value.length === 0) return [`${key}: ${flowList(value)}`];
  return [`${key}:`, ...elementLines(value, style.indent)];
}

/** @returns the lines of a list's elements, without line ends */
export function elementLines(texts: readonly string[], indent: string): string[] {
  return texts.map((text) => `${indent}- ${yamlScalar(text)}`);
}

/** @returns how the first list of the note is written, else as Obsidian does */
export function listStyleOf({ text, span, map }: Block): ListStyle {
  const list = map?.items.map(({ value }) => value).find(isTelling);
  if (!isSeq(list) || !isPlaced(list)) return USUAL;
  if (list.flow) return "flow";
  const start = list.range[0] + span.yamlStart;
  const before = text.slice(lineStartAt(text, start), start);
  return /^[ ]*$/.test(before) ? { indent: before } : USUAL;
}

/** A list that shows how lists are written; `[[Amara Osei]]` is a list to YAML only. */
function isTelling(value: unknown): boolean {
  return (
    isSeq(value) &&
    value.items.length > 0 &&
    !(value.flow && value.items.length === 1 && isSeq(value.items[0]))
  );
}

/** A whole block may be indented; a new property must be so too. */
function indentOf({ text, span, map }: Block): string {
  const key = map?.items[0]?.key;
  if (!isPlaced(key)) return "";
  const start = key.range[0] + span.yamlStart;
  return /^[ ]*/.exec(text.slice(lineStartAt(text, start), start))?.[0] ?? "";
}

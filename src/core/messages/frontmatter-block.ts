/** The frontmatter of a new note. */
import { yamlScalar } from "../notes/edit/yaml-text";

/**
 * A property's value: a text, a date or number written as it is, a list of texts; null for a property that
 * stands there without a value, to be filled in later.
 */
export type PropertyValue = string | readonly string[] | { readonly bare: string } | null;

/** @returns the block with its fences; empty values are left out, those that are null are names without a value */
export function frontmatterBlock(
  properties: readonly (readonly [name: string, value: PropertyValue])[],
): string {
  return ["---", ...properties.flatMap(([name, value]) => propertyLines(name, value)), "---", ""].join("\n");
}

function propertyLines(name: string, value: PropertyValue): string[] {
  if (value === null) return [`${name}:`];
  if (typeof value === "string") return value.trim() === "" ? [] : [`${name}: ${yamlScalar(value.trim())}`];
  if ("bare" in value) return value.bare === "" ? [] : [`${name}: ${value.bare}`];
  const items = value.filter((item) => item.trim() !== "");
  return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${yamlScalar(item.trim())}`)];
}

/** Texts as YAML values. Whatever a text holds, it stays one value: no second property, no end of the block. */

/** Words that YAML, in one version or another, takes for something else than a text. */
const SPECIAL = /^(?:true|false|yes|no|on|off|null|y|n|~|\.inf|\.nan)$/i;
const PLAIN = /^[\p{L}][\p{L}\p{N} .,'’()&/+-]*$/u;

/** @returns the text as a YAML scalar, quoted where it would be read as something else */
export function yamlText(text: string): string {
  const value = text.trim();
  return PLAIN.test(value) && !SPECIAL.test(value) ? value : JSON.stringify(value);
}

/** A property's value: a text, a date or number written as it is, a flag, or a list of texts. */
export type PropertyValue = string | readonly string[] | { readonly bare: string };

/** @returns the block with its fences; empty values are left out */
export function frontmatterBlock(
  properties: readonly (readonly [name: string, value: PropertyValue])[],
): string {
  return ["---", ...properties.flatMap(([name, value]) => propertyLines(name, value)), "---", ""].join("\n");
}

function propertyLines(name: string, value: PropertyValue): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [`${name}: ${yamlText(value)}`];
  if ("bare" in value) return value.bare === "" ? [] : [`${name}: ${value.bare}`];
  const items = value.filter((item) => item.trim() !== "");
  return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${yamlText(item)}`)];
}

/**
 * What a person typed as a property's value, as texts.
 *
 * YAML gives one value or a list, texts, numbers, true and false; an unquoted `[[link]]` it takes
 * for a list in a list. Whatever it is, readers get texts.
 */

/** @returns the elements of a value as trimmed texts; an element that is no text, number or link is null */
export function toTexts(value: unknown): { texts: string[]; unreadable: string[] } {
  const elements = isNestedLink(value) ? [value] : Array.isArray(value) ? (value as unknown[]) : [value];
  const texts: string[] = [];
  const unreadable: string[] = [];
  for (const element of elements) {
    const text = toText(element);
    if (text === null) unreadable.push(describe(element));
    else if (text !== "") texts.push(text);
  }
  return { texts, unreadable };
}

function toText(value: unknown): string | null {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  if (isNestedLink(value)) return `[[${value[0].map(String).join(", ")}]]`;
  return null;
}

/** `[[Amara Osei]]` without quotes: a list of one list of scalars. */
function isNestedLink(value: unknown): value is [unknown[]] {
  if (!Array.isArray(value) || value.length !== 1) return false;
  const inner: unknown = value[0];
  return (
    Array.isArray(inner) &&
    inner.length > 0 &&
    inner.every((part) => typeof part !== "object" || part === null)
  );
}

function describe(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 200);
  } catch {
    return "a nested value";
  }
}

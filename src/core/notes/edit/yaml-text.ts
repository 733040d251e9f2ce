/** Values as YAML: plain where that is safe, else quoted, always on one line. */
import { isScalar } from "yaml";
import { parseYamlDocument } from "../frontmatter";

export type PropertyScalar = string | number | boolean;

/** How a value is quoted where it need not be. */
export type Quoting = "by-need" | "single" | "double";

/**
 * Words, dates and times. All that could mean something in YAML is left out: no text can end its value,
 * begin another property or close the block.
 */
const PLAIN = /^[\p{L}\p{N}](?:\d:(?=\d)|[\p{L}\p{M}\p{N} ._/+()’–—-])*$/u;

/** A time of day alone, which readers of older YAML take for a number. */
const CLOCK = /^\d{1,2}(?::\d{2})+$/;

/** What a double-quoted text may not hold as it is, besides what JSON escapes. */
const UNSEEN = /[\u007F-\u009F\u2028\u2029\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** @returns the value as it stands after `name: ` or in a list; it reads back as the same value */
export function yamlScalar(value: PropertyScalar, quoting: Quoting = "by-need"): string {
  if (typeof value !== "string") return String(value);
  if (quoting === "by-need" && isSafePlain(value)) return value;
  if (quoting === "single" && /^[^\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*$/u.test(value))
    return `'${value.replace(/'/g, "''")}'`;
  return JSON.stringify(value).replace(
    UNSEEN,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function isSafePlain(value: string): boolean {
  if (value.length > 400 || !PLAIN.test(value) || value.endsWith(" ") || CLOCK.test(value)) return false;
  const { contents, errors } = parseYamlDocument(value);
  return errors.length === 0 && isScalar(contents) && contents.value === value;
}

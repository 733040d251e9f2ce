/** A remark that goes into a field of a line. */
import { withoutLinks } from "../../core/notes/links";

/**
 * A link on a line says whom it is about, so a remark brings none, only its words; and a bracket that nothing
 * closes would end the field, so then all of that kind are round.
 * @param old what the field says now; links that stand in it may stay
 * @returns no field for a remark without words, or with the words that are there
 */
export function fieldOf(
  name: string,
  words: string,
  old = "",
): readonly { readonly name: string; readonly value: string }[] {
  if (words.trim() === old) return [];
  const hasLinks = withoutLinks(old) !== old;
  const plain = (hasLinks ? words : withoutLinks(words)).replace(/\s+/g, " ").trim();
  const value = isBalanced(plain) ? plain : plain.replace(/\[/g, "(").replace(/\]/g, ")");
  return value === "" ? [] : [{ name, value }];
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    depth += sign === "[" ? 1 : sign === "]" ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

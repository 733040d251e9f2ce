/**
 * Texts from notes and forms on their way into another text. They stay words: whatever they hold,
 * they open no code block where they land, and no line of their own that they did not have.
 */

/** Control characters, line separators, and signs that turn the direction of a text unseen. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** Three or more would open a block of code. */
const FENCE = /(`{2}|~{2})[`~]+/g;

/** @returns a text as one line */
export function plainLine(text: string): string {
  return plainBlock(text).replace(/\s+/g, " ");
}

/** @returns a text with its lines */
export function plainBlock(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, " ")
    .replace(FENCE, "$1")
    .replace(/[ \t]+$/gm, "")
    .trim();
}

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
    .split("\n")
    .map(withoutLastBlanks)
    .join("\n")
    .trim();
}

/** A bullet, a number or none of them, and a checkbox; a marker with nothing behind it is one too. */
const MARKER =
  /^(?:(?:[-*+\u2022\u25e6\u25aa\u2023\u2013\u2014]|\d{1,3}[.)])(?:\s+|$))?(?:\[.?\](?:\s+|$))?/u;

/**
 * Lines that are about to become items of a list. Who pastes a list has markers in front of them already.
 * @returns what the lines say, without markers and checkboxes; empty ones are left out
 */
export function plainItems(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(MARKER, "").trim())
    .filter((line) => line !== "");
}

/** A pattern would look at a long run of blanks again from each of them. */
function withoutLastBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === " " || line[end - 1] === "\t") end -= 1;
  return line.slice(0, end);
}

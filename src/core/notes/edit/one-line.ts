/** Text put in by a person, made into the words of one line. */

/** What begins a block of its own when a list item's words begin with it: code, a quote, a heading, a list, markup. */
const OPENS_BLOCK =
  /^(?=`{3}|~{3}|[><]|\$\$|#{1,6}(?:[ \t]|$)|[-*+](?:[ \t]|$)|([-*_])(?:[ \t]*\1){2,}[ \t]*$|\[.?\](?:[ \t]|$))/u;

/**
 * Words for the middle of a line: line ends and control characters become blanks, and the signs of Obsidian's
 * comments are parted.
 */
export function withinLine(words: string): string {
  return words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/\p{Cs}/gu, "")
    .replace(/%(?=%)/g, "% ")
    .trim();
}

/** Words that a line begins with: a sign that would open a block is escaped, so that they stay words, on their line. */
export function oneLine(words: string): string {
  return withinLine(words)
    .replace(OPENS_BLOCK, () => "\\")
    .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, "$1\\$2");
}

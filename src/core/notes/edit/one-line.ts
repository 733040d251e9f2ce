/** Text put in by a person, made into the words of one line. */

/** What begins a block of its own when a list item's words begin with it: code, a quote, a heading, a list, markup. */
const OPENS_BLOCK =
  /^(?=`{3}|~{3}|[><]|\$\$|#{1,6}(?:[ \t]|$)|[-*+](?:[ \t]|$)|([-*_])(?:[ \t]*\1){2,}[ \t]*$|\[.?\](?:[ \t]|$))/u;

/**
 * Line ends and control characters become blanks, the signs of Obsidian's comments are parted, and a sign
 * that would open a block is escaped: so the words stay words, on their line.
 */
export function oneLine(words: string): string {
  const flat = words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/\p{Cs}/gu, "")
    .replace(/%(?=%)/g, "% ")
    .trim();
  return flat.replace(OPENS_BLOCK, () => "\\").replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, "$1\\$2");
}

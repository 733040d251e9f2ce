/** What of a text is the writer's prose. */

/** Properties at the top, code, comments, formulas, links' targets, addresses, tags, quoted mail: none of it is prose. */
const NO_PROSE = [
  /^---\n[^]*?\n---(?=\n|$)/g,
  /^(?:```|~~~)[^\n]*(?:\n(?!```|~~~)[^\n]*)*(?:\n(?:```|~~~)[^\n]*)?/gm,
  /%%[^%]*(?:%(?!%)[^%]*)*%%/g,
  /`[^`\n]*`/g,
  /\$\$[^$]*\$\$/g,
  /^[ \t]*>[^\n]*/gm,
  /\]\([^()\s]*\)/g,
  /\b(?:https?:\/\/|www\.)[^\s<>]*/gi,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/g,
  /(?:^|\s)#[\p{L}\p{N}_/-]+/gmu,
];

/** @param text in plain signs @returns it at the same length, with blanks where no prose stands; line ends stay */
export function proseOf(text: string): string {
  return NO_PROSE.reduce((prose, pattern) => prose.replace(pattern, blank), text);
}

function blank(part: string): string {
  return part.replace(/[^\n]/g, " ");
}

/** What of a text is the writer's prose. */
import { propertiesEnd } from "./properties";

/**
 * Code, comments, formulas, links' targets, addresses, tags, quoted mail: none of it is prose. Where a text has not the
 * sign, the pattern need not be tried.
 */
const NO_PROSE: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  { sign: "", pattern: /^(?:```|~~~)[^\n]*(?:\n(?!```|~~~)[^\n]*)*(?:\n(?:```|~~~)[^\n]*)?/gm },
  { sign: "%%", pattern: /%%[^%]*(?:%(?!%)[^%]*)*%%/g },
  { sign: "`", pattern: /`[^`\n]*`/g },
  { sign: "$$", pattern: /\$\$[^$]*\$\$/g },
  { sign: ">", pattern: /^[ \t]*>[^\n]*/gm },
  { sign: "](", pattern: /\]\([^()\s]*\)/g },
  { sign: "", pattern: /\b(?:https?:\/\/|www\.)[^\s<>]*/gi },
  { sign: "@", pattern: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/g },
  { sign: "#", pattern: /(?:^|\s)#[\p{L}\p{N}_/-]+/gmu },
];

/** @param text in plain signs @returns it at the same length, with blanks where no prose stands; line ends stay */
export function proseOf(text: string): string {
  const top = propertiesEnd(text);
  const body = blank(text.slice(0, top)) + text.slice(top);
  return NO_PROSE.reduce(
    (prose, { sign, pattern }) => (prose.includes(sign) ? prose.replace(pattern, blank) : prose),
    body,
  );
}

function blank(part: string): string {
  return part.replace(/[^\n]/g, " ");
}

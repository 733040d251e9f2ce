/** What of a text is the writer's prose. */
import { propertiesEnd } from "./properties";

/** Code, comments, formulas, links' targets, addresses, tags, quoted mail: none of it is prose. */
const NO_PROSE = [
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
  const top = propertiesEnd(text);
  const body = blank(text.slice(0, top)) + text.slice(top);
  return NO_PROSE.reduce((prose, pattern) => prose.replace(pattern, blank), body);
}

function blank(part: string): string {
  return part.replace(/[^\n]/g, " ");
}

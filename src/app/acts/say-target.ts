/** What an act was done to, in the few words that a notice has room for. */
import { parseEntryLine } from "../../core/notes/entry-line";
import { baseName, withoutLinks } from "../../core/notes/links";
import { endOfWords } from "../../core/notes/edit/line-tail";
import type { ActTarget } from "./act";

const MOST = 60;

/** @returns an entry's words, else the note's name */
export function sayTarget({ path, written }: Pick<ActTarget, "path" | "written">): string {
  return shortened(written === null ? baseName(path) : wordsOf(written));
}

/** @returns an entry's words, else the title of a row about a whole note */
export function sayRow({ title, written }: Pick<ActTarget, "title" | "written">): string {
  return shortened(written === null ? title : wordsOf(written));
}

/** A block id is for links, not for reading. */
function wordsOf(written: string): string {
  return withoutLinks(parseEntryLine(written.slice(0, endOfWords(written))).text);
}

/** @returns a text cut between words where it is long */
function shortened(text: string): string {
  if (text.length <= MOST) return text;
  const start = [...text].slice(0, MOST).join("");
  const blank = start.lastIndexOf(" ");
  return `${(blank > MOST / 2 ? start.slice(0, blank) : start).trimEnd()}…`;
}

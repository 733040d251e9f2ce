/** Where a text goes that is put into an open note. */
import { lineStartAt } from "../notes/edit/edit";
import { frontmatterSpan } from "../notes/frontmatter";
import { lineEndAt } from "../notes/outline";
import { outlineFromRemark } from "../notes/outline-from-remark";
import { plainBlock } from "./plain";

export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/**
 * Puts lines at the cursor as a paragraph of their own: below the line it stands in where that has words,
 * and never into the properties, which a cursor at a note's very beginning would break.
 */
export function insertionAt(note: string, cursor: number, lines: string): Insertion {
  const body = frontmatterSpan(note)?.blockEnd ?? 0;
  const at = Math.max(cursor, body);
  const lineEnd = lineEndAt(note, at);
  const isBlank = note.slice(lineStartAt(note, at), lineEnd).trim() === "";
  const offset = isBlank ? lineEnd : note.slice(0, lineEnd).trimEnd().length;
  // A line of dashes could open or close properties; one of stars is the same rule to Markdown.
  const text = closed(lines.trim()).replace(/^---(?=[ \t]*\r?$)/gm, "***");
  const hasMore = note.slice(lineEnd).trim() !== "";
  return { offset, text: `${gapBefore(note.slice(0, offset))}${text}${hasMore ? "\n" : ""}` };
}

/** @returns the line ends that leave a blank line after what comes before */
function gapBefore(before: string): string {
  if (before.trim() === "") return "";
  if (/\n[ \t]*\r?\n[ \t]*$/.test(before)) return "";
  return /\n[ \t]*$/.test(before) ? "\n" : "\n\n";
}

/** What may begin a block that goes on below: code, a comment, a formula, markup. */
const OPENING = /`{3}|~{3}|%%|\$\$|<[!?/\w]/;
/** Nobody waits for a longer text to be parsed: its signs are parted in any case. */
const MOST_PARSED = 20_000;

/** @returns the text so that nothing of it stays open: what stands below it in the note reads as before */
function closed(text: string): string {
  if (!OPENING.test(text) || (text.length <= MOST_PARSED && isClosed(text))) return text;
  return plainBlock(text)
    .replace(/%(?=%)/g, "% ")
    .replace(/\$(?=\$)/g, "$ ")
    .replace(/<(?=[!?/\w])/g, "< ");
}

function isClosed(text: string): boolean {
  // Below a first line, where a rule opens no properties.
  const before = `\n${text}\n\n`;
  return outlineFromRemark(`${before}# x`).headings.at(-1)?.start === before.length;
}

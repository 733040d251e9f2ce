/** Where a text goes that is put into an open note. */
import { lineStartAt } from "../notes/edit/edit";
import { frontmatterSpan } from "../notes/frontmatter";
import { lineEndAt } from "../notes/outline";

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
  const text = lines.trim().replace(/^---(?=[ \t]*\r?$)/gm, "***");
  const hasMore = note.slice(lineEnd).trim() !== "";
  return { offset, text: `${gapBefore(note.slice(0, offset))}${text}${hasMore ? "\n" : ""}` };
}

/** @returns the line ends that leave a blank line after what comes before */
function gapBefore(before: string): string {
  if (before.trim() === "") return "";
  if (/\n[ \t]*\r?\n[ \t]*$/.test(before)) return "";
  return /\n[ \t]*$/.test(before) ? "\n" : "\n\n";
}

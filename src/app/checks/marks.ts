/** Where the marks go that ignore findings; see `ignoreMark`. */
import { ignoreMark } from "../../core/checks/index";
import type { Span } from "../../core/checks/span";
import { lineStartAt, type Splice } from "../../core/notes/edit/edit";
import { frontmatterSpan } from "../../core/notes/frontmatter";
import { lineEnd } from "./place";

export interface RuledSpan extends Span {
  readonly rule: string;
}

/** In UTF-16 units: a longer line is none that a person reads, and looking through it for each finding takes long. */
const LONGEST_LINE = 10_000;
const FENCE = "```\n";
const OPENS = /^[ \t]*(?:```|~~~)/;

/**
 * @returns what gives the mark of a finding, null where there can be none. Findings come in the order of the text,
 *   as each is looked at from the one before: a long note is gone through once, not once for each.
 */
export function marksIn(text: string): (finding: RuledSpan) => Splice | null {
  const properties = frontmatterSpan(text)?.blockEnd ?? 0;
  /** Where to look from, and whether that is in a block of code. */
  let seen = { from: 0, isInBlock: false };
  return ({ rule, start, end }) => {
    const line = { start: lineStartAt(text, start), end: lineEnd(text, start) };
    if (start < properties || line.end < end || line.end - line.start > LONGEST_LINE) return null;
    const before = seen.isInBlock ? FENCE : "";
    const shift = before.length - seen.from;
    const around = before + text.slice(seen.from, line.end);
    const mark = ignoreMark(around, { rule, start: start + shift, end: end + shift });
    // A line that opens or closes a block is looked at again with what follows it.
    const isEdge = OPENS.test(text.slice(line.start, line.end));
    if (!isEdge) seen = { from: line.start, isInBlock: mark === null };
    return mark && { start: mark.at - shift, end: mark.at - shift, text: mark.mark };
  };
}

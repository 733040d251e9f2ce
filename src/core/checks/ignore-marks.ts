/**
 * Comments in a note by which a finding stays ignored: `%%mentorship-ignore date%%` behind it, on its line. Each takes
 * one finding of its rule away, the nearest that stands before it; it names the rule, never what was found.
 */
import { propertiesEnd } from "./properties";
import type { Span } from "./span";

const MARK = /%%mentorship-ignore ([a-z0-9-]{1,40})%%/g;

interface RuledSpan extends Span {
  readonly rule: string;
}

/** A text without its marks: what it says is the same with a mark and without one, and so is what is found in it. */
export interface Unmarked {
  readonly text: string;
  /** @returns the findings that no mark takes away, at their places in the text with its marks */
  readonly notIgnored: <T extends RuledSpan>(findings: readonly T[]) => T[];
}

interface Mark {
  readonly rule: string;
  /** Where it stands, in the text without marks. */
  readonly at: number;
  readonly length: number;
}

export function withoutIgnoreMarks(marked: string): Unmarked {
  const marks: Mark[] = [];
  let gone = 0;
  for (const { 0: mark, 1: rule = "", index } of marked.matchAll(MARK)) {
    marks.push({ rule, at: index - gone, length: mark.length });
    gone += mark.length;
  }
  const text = gone === 0 ? marked : marked.replace(MARK, "");
  return {
    text,
    notIgnored: (findings) => {
      const ignored = ignoredBy(marks, { text, findings });
      return findings
        .filter((finding) => !ignored.has(finding))
        .map((finding) => ({ ...finding, ...withMarks(finding, marks) }));
    },
  };
}

/** @returns the text, as long as before, with marks that ignore nothing: a note's marks do not speak for what leaves it */
export function withIdleMarks(text: string): string {
  return text.replace(MARK, (_mark, rule: string) => `%%mentorship-ignore ${"-".repeat(rule.length)}%%`);
}

interface Findings<T> {
  readonly text: string;
  readonly findings: readonly T[];
}

function ignoredBy<T extends RuledSpan>(marks: readonly Mark[], { text, findings }: Findings<T>): Set<T> {
  const ignored = new Set<T>();
  for (const { rule, at } of marks) {
    const line = text.lastIndexOf("\n", at - 1);
    const nearest = findings.findLast(
      (one) => one.rule === rule && one.start > line && one.end <= at && !ignored.has(one),
    );
    if (nearest) ignored.add(nearest);
  }
  return ignored;
}

/** A mark right behind a place stays outside. */
function withMarks({ start, end }: Span, marks: readonly Mark[]): Span {
  const before = (isBefore: (mark: Mark) => boolean) =>
    marks.filter(isBefore).reduce((sum, { length }) => sum + length, 0);
  const moved = start + before(({ at }) => at <= start);
  return { start: moved, end: end === start ? moved : end + before(({ at }) => at < end) };
}

/** Things that a comment inside would break: links, and code in a line. */
const WHOLE = /\[\[[^[\]\n]*\]\]|\[[^[\]\n]*\]\([^()\n]*\)|`[^`\n]*`|<[^<>\n]*>/g;

/**
 * @returns the comment that ignores a finding, and the offset where it goes; null where a comment would be read as
 *   something else: in the properties and in a block of code, and for what reaches over a line's end
 */
export function ignoreMark(
  text: string,
  { rule, start, end }: RuledSpan,
): { at: number; mark: string } | null {
  if (text.slice(start, end).includes("\n") || isInBlock(text, start)) return null;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", start);
  const words = text.slice(line, lineEnd < 0 ? text.length : lineEnd);
  const around = [...words.matchAll(WHOLE)].find(
    ({ 0: part, index }) => line + index < end && line + index + part.length > start,
  );
  const at = around ? Math.max(end, line + around.index + around[0].length) : end;
  return { at, mark: `%%mentorship-ignore ${rule}%%` };
}

function isInBlock(text: string, at: number): boolean {
  if (at < propertiesEnd(text)) return true;
  const fences = text.slice(0, at).match(/^[ \t]*(?:```|~~~)/gm) ?? [];
  return fences.length % 2 === 1;
}

/**
 * Comments in a note by which a finding stays ignored: `%%mentorship-ignore date%%` behind it, on its line. Each takes
 * one finding of its rule away, the nearest that stands before it; it names the rule, never what was found.
 */
import type { Span } from "./span";

const MARK = /%%mentorship-ignore ([a-z0-9-]{1,40})%%/g;

interface RuledSpan extends Span {
  readonly rule: string;
}

/** @returns the text at the same length, with blanks where such marks stand: a rule must not read their words */
export function withoutMarks(text: string): string {
  return text.replace(MARK, (mark) => " ".repeat(mark.length));
}

/** @returns the findings that no mark takes away, in their order */
export function notIgnored<T extends RuledSpan>(text: string, findings: readonly T[]): T[] {
  const ignored = new Set<T>();
  for (const { 0: mark, 1: rule, index } of text.matchAll(MARK)) {
    const line = text.lastIndexOf("\n", index);
    const before = findings.filter(
      (one) => one.rule === rule && one.start > line && one.end <= index + mark.length && !ignored.has(one),
    );
    const nearest = before.reduce<T | null>((last, one) => (last && last.end > one.end ? last : one), null);
    if (nearest) ignored.add(nearest);
  }
  return findings.filter((finding) => !ignored.has(finding));
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

const PROPERTIES = /^---\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/;

function isInBlock(text: string, at: number): boolean {
  if (at < (PROPERTIES.exec(text)?.[0].length ?? 0)) return true;
  const fences = text.slice(0, at).match(/^[ \t]*(?:```|~~~)/gm) ?? [];
  return fences.length % 2 === 1;
}

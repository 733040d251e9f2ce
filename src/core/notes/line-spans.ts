/** Stretches of a line: code, comments, and what a pattern finds. */

/** Offsets in the line, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @returns all that a pattern finds */
export function spans(line: string, pattern: RegExp): Span[] {
  return [...line.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** @returns the line with the spans blanked; spans may overlap */
export function blank(line: string, cut: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...cut].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(line.slice(at, from), " ".repeat(end - from));
    at = end;
  }
  return [...parts, line.slice(at)].join("");
}

/** @returns comments, as Obsidian or HTML has them; their signs in code are code */
export function commentsIn(line: string): Span[] {
  const plain = blank(line, codeSpans(line));
  return [...between(plain, "%%", "%%"), ...between(plain, "<!--", "-->")];
}

/** @returns code, which stands between two runs of backticks of one length */
export function codeSpans(line: string): Span[] {
  const found: Span[] = [];
  const runs = spans(line, /`+/g);
  const lastOf = new Map(runs.map(({ start, end }) => [end - start, start]));
  for (let at = 0; at < runs.length; at += 1) {
    const open = runs[at];
    const size = open ? open.end - open.start : 0;
    if (!open || (lastOf.get(size) ?? 0) <= open.start) continue;
    const close = runs.findIndex((run, place) => place > at && run.end - run.start === size);
    found.push({ start: open.start, end: runs[close]?.end ?? open.end });
    at = close;
  }
  return found;
}

function between(line: string, opening: string, closing: string): Span[] {
  const found: Span[] = [];
  let start = line.indexOf(opening);
  while (start >= 0) {
    const close = line.indexOf(closing, start + opening.length);
    if (close < 0) break;
    found.push({ start, end: close + closing.length });
    start = line.indexOf(opening, close + closing.length);
  }
  return found;
}

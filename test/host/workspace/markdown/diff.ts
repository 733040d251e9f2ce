/** One replaced piece of a text, by offsets in the text before. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Above this many cells a table of lines costs more than the small changes are worth. */
const LARGEST_TABLE = 4_000_000;

/** The changes that make `after` of `before`: by lines first, then without what is alike inside a changed piece. */
export function diffTexts(before: string, after: string): TextChange[] {
  if (before === after) return [];
  const [a, b] = [linesOf(before), linesOf(after)];
  const start = alikeAtStart(a, b);
  const end = alikeAtEnd(a.slice(start), b.slice(start));
  const [oldLines, newLines] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const offset = lengthOf(a.slice(0, start));
  const hunks =
    oldLines.length * newLines.length > LARGEST_TABLE
      ? [{ from: 0, to: lengthOf(oldLines), insert: newLines.join("") }]
      : lineHunks(oldLines, newLines);
  return hunks.map((hunk) => tighten(before, { ...hunk, from: hunk.from + offset, to: hunk.to + offset }));
}

/** Lines with their ends, so that joining them gives the text again. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

type Indexed = ArrayLike<string>;

function alikeAtStart(a: Indexed, b: Indexed): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count++;
  return count;
}

function alikeAtEnd(a: Indexed, b: Indexed): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

/** Takes from a change what is the same before and after it. */
function tighten(text: string, { from, to, insert }: TextChange): TextChange {
  const old = text.slice(from, to);
  const start = alikeAtStart(old, insert);
  const end = alikeAtEnd(old.slice(start), insert.slice(start));
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}

/** The pieces between the longest common row of lines. */
function lineHunks(a: readonly string[], b: readonly string[]): TextChange[] {
  const hunks: TextChange[] = [];
  let [i, j, offset] = [0, 0, 0];
  for (const [nextI, nextJ] of [...commonLines(a, b), [a.length, b.length] as const]) {
    const [removed, added] = [a.slice(i, nextI), b.slice(j, nextJ)];
    hunks.push(...piecesOf(offset, removed, added));
    offset += lengthOf(removed) + (a[nextI]?.length ?? 0);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return hunks;
}

/** As many new lines as old ones are taken for the same lines, each changed a little. */
function piecesOf(offset: number, removed: readonly string[], added: readonly string[]): TextChange[] {
  if (removed.length === 0 && added.length === 0) return [];
  if (removed.length !== added.length) {
    return [{ from: offset, to: offset + lengthOf(removed), insert: added.join("") }];
  }
  return removed.map((line, at) => {
    const from = offset + lengthOf(removed.slice(0, at));
    return { from, to: from + line.length, insert: added[at] ?? "" };
  });
}

/** Pairs of equal lines, in order, as many as there can be. */
function commonLines(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

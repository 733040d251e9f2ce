/** The end of an entry's line: what must stay last on it. */

/**
 * A block id (`^abc`) must end its line to be one, and blanks at the end may be a line break.
 * @returns where new words go: before a trailing block id and trailing blanks
 */
export function endOfWords(line: string): number {
  const end = withoutBlanks(line, line.length);
  const caret = line.lastIndexOf("^", end - 1);
  const isBlockId = caret > 0 && isBlank(line[caret - 1]) && /^\^[A-Za-z0-9-]+$/.test(line.slice(caret, end));
  return isBlockId ? withoutBlanks(line, caret) : end;
}

function withoutBlanks(line: string, from: number): number {
  let end = from;
  while (end > 0 && isBlank(line[end - 1])) end -= 1;
  return end;
}

function isBlank(sign: string | undefined): boolean {
  return sign === " " || sign === "\t";
}

/** The marks of Markdown inside a line: emphasis, highlight, strikethrough and code. */

/** Addresses and escaped signs hold no marks; a run of one sign may be one. */
const TOKEN = /(?:https?:\/\/|www\.|doi\.org\/)[^\s<>]*[^\s<>*_=~`.,;:)\]]|\\[!-/:-@[-`{-~]|`+|\*+|_+|=+|~+/g;
/** How long a run is a mark; a longer one is a line or a blank to fill in. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  "*": [1, 2, 3],
  _: [1, 2, 3],
  "=": [2],
  "~": [2],
};

interface Token {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** A part of a text that is left out. */
type Cut = Pick<Token, "start" | "end">;

/** @returns a line as it reads: marks that belong together are off, single ones stay, as in `2 * 3` or `first_name` */
export function withoutMarks(text: string): string {
  const tokens = [...text.matchAll(TOKEN)].map(({ index, 0: written }) => ({
    ...{ start: index, end: index + written.length },
    written,
  }));
  const cuts = cutsIn(text, tokens).sort((a, b) => a.start - b.start);
  let plain = "";
  let at = 0;
  for (const { start, end } of cuts) {
    plain += text.slice(at, start);
    at = end;
  }
  return plain + text.slice(at);
}

function cutsIn(text: string, tokens: readonly Token[]): Cut[] {
  const cuts: Cut[] = [];
  const open = new Map<string, Token>();
  const closing = closingCode(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const close = closing[at] ?? -1;
    const end = tokens[close];
    if (end) {
      cuts.push(token, end);
      at = close;
    } else if (token.written.startsWith("\\")) cuts.push({ start: token.start, end: token.start + 1 });
    else if (isMark(token)) cuts.push(...pair(text, token, open));
  }
  return cuts;
}

/** @returns for each run of backticks where the next one of its length is */
function closingCode(tokens: readonly Token[]): (number | undefined)[] {
  const next = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const written = tokens[at]?.written ?? "";
    if (!written.startsWith("`")) continue;
    closing[at] = next.get(written.length);
    next.set(written.length, at);
  }
  return closing;
}

function isMark({ written }: Token): boolean {
  return LENGTHS[written.charAt(0)]?.includes(written.length) ?? false;
}

/** A mark stands at a word, `*` and `_` beside no letter on their other side; the same one before it opened it. */
function pair(text: string, token: Token, open: Map<string, Token>): Cut[] {
  const before = text.charAt(token.start - 1);
  const after = text.charAt(token.end);
  const inside = token.written !== "*" && !token.written.startsWith("_");
  const opened = open.get(token.written);
  if (opened && isSign(before) && (inside || !isLetter(after))) {
    open.delete(token.written);
    return [opened, token];
  }
  if (isSign(after) && (inside || !isLetter(before))) open.set(token.written, token);
  return [];
}

function isSign(character: string): boolean {
  return character.trim() !== "";
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}

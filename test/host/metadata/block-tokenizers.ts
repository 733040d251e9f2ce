import type { Tokenizer } from "remark-parse-legacy/lib/parser.js";

/** Where a fence such as `%%` or `$$` at the start of `value` closes, if it makes a block; -1 if it does not. */
function fencedEnd(value: string, fence: string): number {
  const start = /^ {0,3}/.exec(value)?.[0].length ?? 0;
  if (!value.startsWith(fence, start)) return -1;
  const close = value.indexOf(fence, start + fence.length);
  // What is never closed lasts to the end of the note.
  if (close === -1) return value.trimEnd().length;
  const end = close + fence.length;
  const lineEnd = value.indexOf("\n", end);
  const rest = value.slice(end, lineEnd === -1 ? undefined : lineEnd).trimEnd();
  const isOneLine = !value.slice(0, close).includes("\n");
  // A block ends with a line: what follows the closing fence there goes with it.
  return isOneLine && rest !== "" ? -1 : end + rest.length;
}

/** A comment between `%%` and `%%` that starts a line. Links and tags in it count; blocks do not. */
const comment: Tokenizer = function (eat, value, silent) {
  const end = fencedEnd(value, "%%");
  if (end === -1) return undefined;
  if (silent) return true;
  const now = eat.now();
  const text = value.slice(0, end);
  return eat(text)({ type: "comment", children: this.tokenizeInline(text.replaceAll("%%", "  "), now) });
};

/** A formula between `$$` and `$$` that starts a line. */
const math: Tokenizer = function (eat, value, silent) {
  const end = fencedEnd(value, "$$");
  if (end === -1) return undefined;
  return silent ? true : eat(value.slice(0, end))({ type: "math" });
};

const FOOTNOTE = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;

/** `[^id]: text`, with the indented lines after it. */
const footnoteDefinition: Tokenizer = function (eat, value, silent) {
  const open = FOOTNOTE.exec(value);
  if (!open) return undefined;
  if (silent) return true;
  const lines = footnoteLines(value);
  const now = eat.now();
  const apply = eat(lines.join("\n"));
  const contents = lines.map((line, index) => {
    const removed = index === 0 ? open[0].length : (/^(?: {1,4}|\t)/.exec(line)?.[0].length ?? 0);
    this.offset[now.line + index] = (this.offset[now.line + index] ?? 0) + removed;
    return line.slice(removed);
  });
  const leave = this.enterBlock();
  const children = this.tokenizeBlock(contents.join("\n"), now);
  leave();
  return apply({ type: "footnoteDefinition", identifier: open[1], children });
};

function footnoteLines(value: string): string[] {
  const all = value.split("\n");
  let length = 1;
  for (let index = 1; index < all.length; index++) {
    const line = all[index] ?? "";
    const isBlank = line.trim() === "";
    const afterBlank = (all[index - 1] ?? "").trim() === "";
    if (!isBlank && (FOOTNOTE.test(line) || (afterBlank && !/^(?: {4}|\t)/.test(line)))) break;
    if (!isBlank) length = index + 1;
  }
  return all.slice(0, length);
}

/** Obsidian's blocks that Markdown does not know. */
export const blockTokenizers = { comment, math, footnoteDefinition };

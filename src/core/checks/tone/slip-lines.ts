/**
 * Slips as lines of data. A line is `pattern => better`, without `=> …` where nothing can be suggested. The pattern begins
 * with one word, or with several in brackets, `(could|would) of`; a blank stands for a blank or a line's end, `@name` for
 * the words of `WORDS`. `better` may use `$1`, and a form of it: `$1:ing`, `$1:base`, `$1:part`, `$1:s`, `$1:single`,
 * `$1:flip`, `$1:own`. What must stand before is in `<…>`: `^` where a sentence begins, `!name` no word of `PREVIOUS`,
 * `+name` one of them, `~name` none of the four before.
 */
import { WORDS } from "./data/word-sets.data";

export const NUMBER = "#";

export interface SlipGroup {
  /** A sentence or two; `{words}` and `{better}` stand for what is there and what should be. */
  readonly why: string;
  readonly lines: string;
  /** Whether the lines hold in messages only: in notes such short forms are usual. */
  readonly inMessage?: boolean;
  /** Whether words in capitals are meant, too: most are abbreviations. */
  readonly anyCase?: boolean;
}

export interface Slip {
  readonly pattern: RegExp;
  /** The words that can stand second; null where that is open. */
  readonly seconds: ReadonlySet<string> | null;
  readonly better: string | null;
  readonly group: SlipGroup;
  readonly before: readonly string[];
}

export type SlipTable = ReadonlyMap<string, readonly Slip[]>;

/** @returns each slip under the words that it may begin with */
export function readSlips(groups: readonly SlipGroup[]): SlipTable {
  const table = new Map<string, Slip[]>();
  for (const group of groups)
    for (const line of group.lines.split("\n").map((one) => one.trim())) {
      if (line === "") continue;
      const { firsts, slip } = readLine(line, group);
      for (const first of firsts) table.set(first, [...(table.get(first) ?? []), slip]);
    }
  return table;
}

function readLine(line: string, group: SlipGroup): { firsts: readonly string[]; slip: Slip } {
  const [, context = "", rest = ""] = /^(?:<([^>]*)> )?(.*)$/.exec(line) ?? [];
  const arrow = rest.indexOf("=>");
  const source = (arrow < 0 ? rest : rest.slice(0, arrow)).trimEnd();
  const better = arrow < 0 ? null : rest.slice(arrow + 2).replace(/^ /, "");
  const words = source.replace(
    /@([a-z]+)(\+s)?/g,
    (_, name: string, ending?: string) => `(${(WORDS[name] ?? "").replaceAll(" ", "|")})${ending ? "s" : ""}`,
  );
  const before = context.split(" ").filter((one) => one !== "");
  return {
    firsts: firstsOf(words),
    slip: { pattern: patternOf(words), seconds: secondsOf(words), better, group, before },
  };
}

/** What the words that begin a pattern are kept under; numbers are under `#`. */
function firstsOf(words: string): string[] {
  const end = elementEnd(words);
  const group = words.startsWith("(") ? words.slice(0, end) : null;
  const ending = group === null ? "" : (/^'?s?/.exec(words.slice(end))?.[0] ?? "");
  return alternativesOf(group ?? words).flatMap((one) => {
    if (one.startsWith("\\d")) return [NUMBER];
    const first = FIRST_WORD.exec(one)?.[0].toLowerCase();
    return first === undefined ? [] : [first + ending];
  });
}

const FIRST_WORD = /^[\p{L}\p{N}]+(?:'\p{L}+)*/u;
/** What may follow a plain word in a pattern without changing it. */
const BEHIND_WORD = /^(?:$|[ ()|]|\(\?|\\b)/;

/** @returns the words that the second part of a pattern can begin with; null where it says something else than words */
function secondsOf(words: string): ReadonlySet<string> | null {
  const rest = words.slice(firstEnd(words));
  if (!rest.startsWith(" ") || rest.startsWith(" (?!")) return null;
  const second = rest.slice(1);
  const group = second.startsWith("(") ? second.slice(0, elementEnd(second)) : null;
  const behind = group === null ? "" : second.slice(group.length);
  // It may be left out.
  if (/^[?*+]/.test(behind)) return null;
  const ending = /^'?s/.exec(behind)?.[0] ?? "";
  const all = alternativesOf(group ?? second).map(wordOf);
  const known = all.filter((one) => one !== null);
  return known.length === all.length ? new Set(known.map((one) => one + ending)) : null;
}

function firstEnd(words: string): number {
  return words.startsWith("(") ? elementEnd(words) : (FIRST_WORD.exec(words)?.[0].length ?? 0);
}

/** @returns the word that a part of a pattern begins with; null where it is a pattern itself */
function wordOf(part: string): string | null {
  const word = FIRST_WORD.exec(part)?.[0];
  return word !== undefined && BEHIND_WORD.test(part.slice(word.length)) ? word.toLowerCase() : null;
}

/** @returns where the bracket ends that a pattern begins with; the end where it begins with none */
function elementEnd(words: string): number {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    depth += { "(": 1, ")": -1 }[words[at] ?? ""] ?? 0;
    if (depth === 0) return words.startsWith("(") ? at + 1 : words.length;
  }
  return words.length;
}

/** @param group with its brackets, or without @returns what its bars part */
function alternativesOf(group: string): string[] {
  if (!group.startsWith("(")) return [group];
  const inner = group.slice(1, -1).replace(/^\?[:=]/, "");
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < inner.length; at += 1) {
    depth += { "(": 1, ")": -1 }[inner[at] ?? ""] ?? 0;
    if (inner[at] !== "|" || depth > 0) continue;
    parts.push(inner.slice(from, at));
    from = at + 1;
  }
  return [...parts, inner.slice(from)];
}

/** @returns where the part that only looks ahead begins, outside all brackets; -1 without one */
function tailOf(words: string): number {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (depth === 0 && /^\(\?[=!]/.test(words.slice(at, at + 3))) return at;
    depth += { "(": 1, ")": -1 }[words[at] ?? ""] ?? 0;
  }
  return -1;
}

/** The words end where a word ends; what is to follow, or not to follow, is looked for behind that. */
function patternOf(words: string): RegExp {
  const look = tailOf(words);
  const body = look < 0 ? words : words.slice(0, look);
  const tail = look < 0 ? "" : words.slice(look);
  const behind = body.endsWith(" ") ? tail.replace(/^\(\?([=!])(.*)\)$/, "(?$1 (?:$2))") : tail;
  return new RegExp(`${gaps(body.trimEnd())}(?![\\p{L}\\p{N}_]|'\\p{L})${gaps(behind)}`, "iuy");
}

function gaps(source: string): string {
  return source.replaceAll(" ", "(?: {1,2}|\\n)");
}

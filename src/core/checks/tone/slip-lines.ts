/**
 * Slips as lines of data. A line is `pattern => better`, without `=> …` where nothing can be suggested. The pattern begins
 * with one word, or with several in brackets, `(could|would) of`; a blank stands for a blank or a line's end, `@name` for
 * the words of `WORDS`. `better` may use `$1`, and a form of it: `$1:ing`, `$1:base`, `$1:part`, `$1:s`, `$1:single`,
 * `$1:flip`, `$1:own`. What must stand before is in `<…>`: `^` where a sentence begins, `!name` no word of `PREVIOUS`,
 * `+name` one of them, `~name` none of the four before.
 */
import { letters } from "../letters";
import { seamed } from "../slim";
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

/** One line. Its pattern is made when it is first tried: of a thousand, a text tries a few dozen. */
export class Slip {
  readonly better: string | null;
  /** What must stand before. */
  readonly before: readonly string[];
  private readonly source: string;
  private readonly patterns = letters(() => patternOf(this.source));
  private second: { readonly words: ReadonlySet<string> | null } | null = null;

  constructor(
    line: string,
    readonly group: SlipGroup,
  ) {
    const contextEnd = line.startsWith("<") ? line.indexOf("> ") : -1;
    const rest = contextEnd < 0 ? line : line.slice(contextEnd + 2);
    const arrow = rest.indexOf("=>");
    this.before =
      contextEnd < 0
        ? []
        : line
            .slice(1, contextEnd)
            .split(" ")
            .filter((one) => one !== "");
    this.better = arrow < 0 ? null : rest.slice(arrow + 2).replace(/^ /, "");
    this.source = withSets(arrow < 0 ? rest : rest.slice(0, arrow).trimEnd());
  }

  /** What the words that begin it are kept under. */
  get firsts(): readonly string[] {
    return firstsOf(this.source);
  }

  /** The words that can stand second; null where that is open. */
  get seconds(): ReadonlySet<string> | null {
    return (this.second ??= { words: secondsOf(this.source) }).words;
  }

  /** @returns the pattern for a text, to be asked at one place, which its `lastIndex` says */
  patternFor(text: string): RegExp {
    return this.patterns(text);
  }
}

export type SlipTable = ReadonlyMap<string, readonly Slip[]>;

/** @returns each slip under the words that it may begin with */
export function readSlips(groups: readonly SlipGroup[]): SlipTable {
  const table = new Map<string, Slip[]>();
  for (const slip of groups.flatMap(slipsOf)) for (const first of slip.firsts) put(table, first, slip);
  return table;
}

function put(table: Map<string, Slip[]>, first: string, slip: Slip): void {
  const others = table.get(first);
  if (others) others.push(slip);
  else table.set(first, [slip]);
}

function slipsOf(group: SlipGroup): Slip[] {
  return group.lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => new Slip(line, group));
}

/** @returns a pattern's source with the words of a set where its name stands */
function withSets(source: string): string {
  if (!source.includes("@")) return source;
  return source.replace(
    /@([a-z]+)(\+s)?/g,
    (_, name: string, ending?: string) => `(${(WORDS[name] ?? "").replaceAll(" ", "|")})${ending ? "s" : ""}`,
  );
}

/** What the words that begin a pattern are kept under; numbers are under `#`. */
function firstsOf(words: string): string[] {
  const end = elementEnd(words);
  const group = words.startsWith("(") ? words.slice(0, end) : null;
  const ending = group === null ? "" : (/^'?s?/.exec(words.slice(end))?.[0] ?? "");
  return alternativesOf(group ?? words).flatMap((one) => {
    if (one.startsWith("\\d")) return [NUMBER];
    const first = firstWord(one).exec(one)?.[0].toLowerCase();
    return first === undefined ? [] : [first + ending];
  });
}

const firstWord = letters(() => /^[\p{L}\p{N}]+(?:'\p{L}+)*/u);
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
  return words.startsWith("(") ? elementEnd(words) : (firstWord(words).exec(words)?.[0].length ?? 0);
}

/** @returns the word that a part of a pattern begins with; null where it is a pattern itself */
function wordOf(part: string): string | null {
  const word = firstWord(part).exec(part)?.[0];
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
  return new RegExp(`${seamed(gaps(body.trimEnd()))}(?![\\p{L}\\p{N}_]|'\\p{L})${gaps(behind)}`, "iuy");
}

function gaps(source: string): string {
  return source.replaceAll(" ", "(?: {1,2}|\\n)");
}

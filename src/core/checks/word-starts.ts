/**
 * Finds patterns that begin with a word, and looks only at words whose first two signs are those of one of their
 * alternatives: a large pattern is not tried at each of many thousand words.
 */
import { alternativesOf, endOf } from "./slim";

/** Kinds of signs: none of a word, its letters, and what else may be in one. */
const KINDS = 32;
const OTHER = 27;
const ALL = Array.from({ length: KINDS }, (_, kind) => kind);
const KIND_OF = Array.from({ length: 128 }, (_, code) => {
  if (!/\w/.test(String.fromCharCode(code))) return 0;
  return code > 64 ? code & 31 : OTHER;
});

const kindAt = (text: string, place: number): number => KIND_OF[text.charCodeAt(place)] ?? 0;

interface Starts {
  readonly text: string;
  readonly at: readonly number[];
  /** The kinds of the first two signs of each word, as one number. */
  readonly pairs: readonly number[];
}

let last: Starts = { text: "", at: [], pairs: [] };

/** @returns where words begin; the same text is asked about again and again */
function startsIn(text: string): Starts {
  if (text === last.text) return last;
  const [at, pairs]: [number[], number[]] = [[], []];
  let [before, kind] = [0, kindAt(text, 0)];
  for (let place = 0; place < text.length; place += 1) {
    const next = kindAt(text, place + 1);
    if (kind > 0 && before === 0) {
      at.push(place);
      pairs.push(kind * KINDS + next);
    }
    before = kind;
    kind = next;
  }
  return (last = { text, at, pairs });
}

interface Opening {
  /** The pattern, to be tried at one place. */
  readonly sticky: RegExp;
  /** Whether it may begin so, by `Starts.pairs`; null where it may begin with anything but a word. */
  readonly isOpen: readonly boolean[] | null;
}

/** In a shorter text the pattern is done before it is known how it begins. */
const LONG = 5_000;

const openings = new WeakMap<RegExp, Opening>();

function openingOf(pattern: RegExp): Opening {
  let opening = openings.get(pattern);
  if (!opening) {
    const { source, flags } = pattern;
    openings.set(
      pattern,
      (opening = { sticky: new RegExp(source, flags.replace("g", "y")), isOpen: openPairs(source) }),
    );
  }
  return opening;
}

function openPairs(source: string): boolean[] | null {
  if (!alternativesOf(source).every((one) => one.startsWith("\\b"))) return null;
  const isOpen: boolean[] = [];
  for (const pair of beginnings(source, 2)) isOpen[pair] = true;
  return isOpen;
}

/**
 * @param pattern global; behind a `\b` that it begins with there is a sign of a word, and what begins otherwise takes as
 *   long as in `matchAll`
 * @returns what `matchAll` does
 */
export function atWords(text: string, pattern: RegExp): RegExpExecArray[] {
  if (text.length < LONG) return Array.from(text.matchAll(pattern));
  const { sticky, isOpen } = openingOf(pattern);
  if (isOpen === null) return Array.from(text.matchAll(pattern));
  const { at, pairs } = startsIn(text);
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (let place = 0; place < at.length; place += 1) {
    const start = at[place] ?? 0;
    if (isOpen[pairs[place] ?? 0] !== true || start < from) continue;
    sticky.lastIndex = start;
    const match = sticky.exec(text);
    if (!match) continue;
    found.push(match);
    from = sticky.lastIndex;
  }
  return found;
}

const GROUP = /^\((?:\?(?:[:=!]|<\w+>))?/;
const TIMES = /^(?:[?*+]|\{.+?\})?\??/;
const SIGN = /^(?:\[(?:\\.|[^\]])*\]|\\?.)/;

/** @returns the kinds of the first signs of what a pattern finds, each row of them as one number; some may be too many */
function beginnings(source: string, count: number): number[] {
  return alternativesOf(source).flatMap((one) => beginningsOf(one, count));
}

function beginningsOf(source: string, count: number): number[] {
  if (count === 0) return [0];
  if (source.startsWith("\\b")) return count === 2 ? beginningsOf(source.slice(2), 2) : [0];
  const { group, part, times, rest } = firstOf(source);
  if (/^\(\?[=!]/.test(group)) return beginningsOf(rest, count);
  const without = /^(?:[?*]|\{0)/.test(times) ? beginningsOf(rest, count) : [];
  const after = /^[*+{]/.test(times) ? `${part}?${rest}` : rest;
  if (group !== "")
    return without.concat(
      alternativesOf(part.slice(group.length, -1)).flatMap((one) => beginningsOf(one + after, count)),
    );
  const nexts = beginningsOf(after, count - 1);
  return without.concat(
    kindsOf(part).flatMap((kind) => nexts.map((next) => kind * KINDS ** (count - 1) + next)),
  );
}

/** @returns a pattern's first sign or group, with what opens it, how often it may stand, and what is left */
function firstOf(source: string) {
  const group = GROUP.exec(source)?.[0] ?? "";
  const end = group === "" ? (SIGN.exec(source)?.[0].length ?? 0) : endOf(source);
  const times = TIMES.exec(source.slice(end))?.[0] ?? "";
  return { group, part: source.slice(0, end), times, rest: source.slice(end + times.length) };
}

/** @param sign of a pattern; nothing at its end, where any sign may stand */
function kindsOf(sign: string): number[] {
  if (sign === "\\w") return ALL.slice(1);
  if (sign === "\\d") return [OTHER];
  if (sign === "[a-z]") return ALL.slice(1, OTHER);
  return /^\\?[^\w\\.[]$|^\w$/.test(sign) ? [kindAt(sign, sign.length - 1)] : ALL;
}

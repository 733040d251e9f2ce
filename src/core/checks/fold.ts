/** Writes a text with the plain signs that rules look for, and remembers where each came from. */
import { ALPHABETS, LOOKALIKES, SAME } from "./fold-signs.data";
import { spacesOut } from "./fold-spaced";

export interface Folded {
  readonly text: string;
  /** @returns the offset in the source of an offset in the folded text */
  readonly sourceOf: (offset: number) => number;
}

const PLAIN_ASCII = /^[\t\n\r -~]*$/;
/** Zero-width signs, soft hyphen, marks of direction, variation selectors, strokes and rings around a sign: nobody reads them. */
const UNSEEN =
  /\p{Cf}|\u034F|\u115F|\u1160|\u3164|\uFFA0|\u0305|\u0332|\u0333|[\u0335-\u0338]|[\u20D0-\u20F0]|[\uFE00-\uFE0F]/u;
const DASHES = /[\u2010-\u2015\u2043\u2212\u23BC\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/;
const SINGLE_QUOTES = /[\u2018\u2019\u201B\u02BC\u2032]/;
const DOUBLE_QUOTES = /[\u201C\u201D\u201F\u2033]/;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]/;
const DIGIT = /^\p{Nd}$/u;

/**
 * Digits of other scripts, in circles or raised, and full-width signs become plain ones; so do letters of other scripts
 * that look like one inside a word. All dashes, quotes and blanks become one of each, what is not seen goes, and what
 * is spaced out (`M R N`) closes up: a number that was copied from a page or hidden on purpose is found like any other.
 */
export function fold(source: string): Folded {
  if (PLAIN_ASCII.test(source)) return closedUp({ text: source, sourceOf: (offset) => offset });
  const parts: string[] = [];
  const shifts = new Shifts();
  const known = new Map<string, string>();
  let length = 0;
  let from = 0;
  let isAlike = false;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (let at = 0; at < source.length;) {
    const sign = otherSignAt(source, at);
    if (sign === "") {
      at += 1;
      continue;
    }
    let plain = known.get(sign);
    if (plain === undefined) {
      known.set(sign, (plain = plainSign(sign)));
      isAlike ||= lookalikes.has(plain);
    }
    if (plain !== sign) {
      add(source.slice(from, at) + plain);
      from = at + sign.length;
      if (plain.length !== sign.length) shifts.add(length, from - length);
    }
    at += sign.length;
  }
  add(source.slice(from));
  const text = parts.join("");
  return closedUp({
    text: isAlike ? text.replace(WORD, plainWord) : text,
    sourceOf: (offset) => (offset >= length ? source.length : offset + shifts.at(offset)),
  });
}

/** @returns the sign that begins there, a pair of units included; empty for plain signs */
function otherSignAt(source: string, at: number): string {
  const code = source.charCodeAt(at);
  if (code < 128) return "";
  const isPair = code >= 0xd800 && code < 0xdc00 && (source.codePointAt(at) ?? 0) > 0xffff;
  return isPair ? source.slice(at, at + 2) : source.charAt(at);
}

/** How far the source is ahead of the folded text, from certain places on. */
class Shifts {
  private readonly places: number[] = [];
  private readonly by: number[] = [];

  add(place: number, by: number): void {
    this.places.push(place);
    this.by.push(by);
  }

  at(offset: number): number {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.by[low - 1] ?? 0;
  }
}

function closedUp(folded: Folded): Folded {
  return withoutSigns(folded, spacesOut(folded.text));
}

/** @param gaps places of signs that go, in order */
export function withoutSigns({ text, sourceOf }: Folded, gaps: readonly number[]): Folded {
  if (gaps.length === 0) return { text, sourceOf };
  const parts = gaps.map((gap, place) => text.slice((gaps[place - 1] ?? -1) + 1, gap));
  const closed = parts.join("") + text.slice((gaps.at(-1) ?? 0) + 1);
  return { text: closed, sourceOf: (offset) => sourceOf(offset + gapsBefore(gaps, offset)) };
}

/** How many of the gaps stand before a place of the closed text. */
function gapsBefore(gaps: readonly number[], offset: number): number {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle] ?? 0) - middle <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tableOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(([signs, plain]) => Array.from(signs, (sign, at) => [sign, plain.charAt(at)])),
  );
}

const same = tableOf(SAME);
const lookalikes = tableOf(LOOKALIKES);

function plainSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 128) return sign;
  if (UNSEEN.test(sign)) return "";
  if (DASHES.test(sign)) return "-";
  if (SINGLE_QUOTES.test(sign)) return "'";
  if (DOUBLE_QUOTES.test(sign)) return '"';
  if (SPACES.test(sign)) return " ";
  return DIGIT.test(sign) ? digit(sign) : otherSign(sign, code);
}

function otherSign(sign: string, code: number): string {
  const first = ALPHABETS.find((alphabet) => code >= alphabet && code < alphabet + 26);
  if (first !== undefined) return String.fromCharCode(65 + code - first);
  const folded = same.get(sign) ?? sign.normalize("NFKC");
  return folded.length === 1 && folded.charCodeAt(0) < 128 ? folded : sign;
}

/** The digits of a script stand together, in their order, from its zero. */
function digit(sign: string): string {
  const plain = sign.normalize("NFKC");
  if (/^\d$/.test(plain)) return plain;
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

const WORD = /[\p{L}\p{N}]+/gu;

/** A word all of whose other letters look like plain ones is written in those; one of another language stays. */
function plainWord(word: string): string {
  if (PLAIN_ASCII.test(word) || !/[A-Za-z\d]/.test(word)) return word;
  const signs = Array.from(word, (sign) => lookalikes.get(sign) ?? sign);
  return signs.some((sign) => /[^\p{Script=Latin}\d]/u.test(sign)) ? word : signs.join("");
}

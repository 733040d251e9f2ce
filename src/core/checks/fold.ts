/** Writes a text with the plain signs that rules look for, and remembers where each came from. */

export interface Folded {
  readonly text: string;
  /** @returns the offset in the source of an offset in the folded text */
  readonly sourceOf: (offset: number) => number;
}

const PLAIN_ASCII = /^[\t\n\r -~]*$/;
/** Zero-width signs, soft hyphen, marks of direction, variation selectors: nobody sees them. */
const UNSEEN = /\p{Cf}|\u034F|[\uFE00-\uFE0F]/u;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const SINGLE_QUOTES = /[\u2018\u2019\u201B\u02BC\u2032]/;
const DOUBLE_QUOTES = /[\u201C\u201D\u201F\u2033]/;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const DIGIT = /^\p{Nd}$/u;

/**
 * Digits of other scripts and full-width signs become plain ones, all dashes, quotes and blanks one of each, and what
 * is not seen goes: a number that was copied from a page or hidden on purpose is found like any other.
 */
export function fold(source: string): Folded {
  if (PLAIN_ASCII.test(source)) return { text: source, sourceOf: (offset) => offset };
  const parts: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const sign of source) {
    const plain = plainSign(sign);
    for (let unit = 0; unit < plain.length; unit += 1)
      offsets.push(plain.length === sign.length ? at + unit : at);
    parts.push(plain);
    at += sign.length;
  }
  offsets.push(at);
  return { text: parts.join(""), sourceOf: (offset) => offsets[offset] ?? source.length };
}

function plainSign(sign: string): string {
  if (sign.charCodeAt(0) < 128) return sign;
  if (UNSEEN.test(sign)) return "";
  if (DASHES.test(sign)) return "-";
  if (SINGLE_QUOTES.test(sign)) return "'";
  if (DOUBLE_QUOTES.test(sign)) return '"';
  if (SPACES.test(sign)) return " ";
  if (DIGIT.test(sign)) return digit(sign);
  const folded = sign.normalize("NFKC");
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

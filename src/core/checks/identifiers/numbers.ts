/** Numbers and codes that stand near a word which says what they are. */
import type { Reading } from "../reading";
import type { Found } from "../rule";
import type { Span } from "../span";
import { belowHeads } from "./tables";
import { codesOf, isAmount, isPublic, isYear, type Code } from "./codes";

/** Behind a keyword, or as a part of it. */
export const NUMBER = "(?:numbers?|nos?\\b\\.?|num\\b|nr\\b\\.?|ids?\\b|identifiers?|nbr|#)";

export interface Keyword {
  /** The word or words that say what a code near them is. */
  readonly words: RegExp;
  /** How many digits a code right behind has at least. */
  readonly digits: number;
  /** A four-digit year may be the code: the words are sure. */
  readonly takesYears?: boolean;
  /** The words have other senses: somebody has to be spoken of. */
  readonly isLikely?: boolean;
  /** The code stands right there. */
  readonly isTight?: boolean;
}

/** @param words alternatives, a pattern's source @returns the keyword's pattern; a letter neither before nor behind */
export function keyword(words: string): RegExp {
  return new RegExp(`(?:^|[^A-Za-z\\d])(?:${words})(?:\\b|(?![A-Za-z]))`, "gi");
}

/** Small words and signs only: the code is what the keyword names. */
const TIGHT =
  /^(?:[^\p{L}\d.!?]|[.!?](?!\s+\p{Lu})|\b(?:is|was|were|are|nos?|numbers?|num|nr|ids?|ending|ends|in|with|of|for|the|this|that|a|an|his|her|their|patients?|pts?|'?s|listed|as|on|file|reads?|reading|shows?|showed|reference|ref|codes?|here|again|it|namely|should|be|been|said|says|starting|starts|begins|beginning|digits|last|four|three|five|six|current|under|still|now|just|new|old|same|wrong|right|correct|correctly|and|card|value|found|printed|written|given|came|back|up|to|which|stamped|entered|record|chart|hers|theirs|at|by|from|via|see|pulled|looked|logged|has|had|have|s|e|g|i|itself|hers|being)\b|\blast [3-6]\b|\b[IVX]{1,3}\b)*$/iu;
const TIGHTEST = 90;
/** Anything within a sentence, to a code that cannot be an amount. */
const LOOSE =
  /^(?![^]*(?:[.!?]["')]*\s+[\p{Lu}"']|\n\s*\n|\b(?:phone|fax|pager|ext|extension|call|cell)\b))[^]*$/iu;
const LOOSEST = 60;
/** Two of a list, and the words that keep it going. */
const LIST = /^[\s,;/&+|]*(?:and|or|to|then|plus|also|vs\.?|not|und)?[\s,;/&+|]*$/i;
/** `44718820 (MRN)`, `44718820 is her member ID`. */
const BEHIND =
  /^(?:[\s,;:()[\]|=*_"-]|\b(?:is|was|as|being|for|the|her|his|their|our|my|on|by|patient's|pt's|that's|it's|a|an|patient|which|hospital|under|listed)\b)*$/i;
const FAR_BEHIND = 28;

/**
 * @returns the places of codes that the keyword names: right behind it or a list there, farther off in the same sentence
 *   where they can be nothing else, before it, or below it in a table; those of the writer's own things stay out
 */
export function keyworded(reading: Reading, { words, ...how }: Keyword): Span[] {
  const { text } = reading;
  const named = Array.from(text.matchAll(words), ({ 0: all, index }) => ({
    start: index + 1,
    end: index + all.length,
    at: index,
  }));
  if (named.length === 0) return [];
  const found: Code[] = [];
  let next = 0;
  let last: Span | undefined;
  for (const code of codesIn(reading)) {
    while (next < named.length && (named[next]?.end ?? 0) <= code.start) last = named[next++];
    const is =
      code.isStrong && goesOn(text, found.at(-1), code)
        ? !isAmount(text, code)
        : isNamed(reading, code, { before: last, after: named[next], ...how });
    const glued = is ? withPrefix(text, code, last) : gluedTo(code, named[next]);
    if (glued) found.push(glued);
  }
  return [...found, ...belowHeads(text, named)];
}

/** Whether a code stands behind another one in a list. */
function goesOn(text: string, previous: Span | undefined, { start }: Span): boolean {
  return previous !== undefined && start - previous.end < 20 && LIST.test(text.slice(previous.end, start));
}

/** `MRN44718820`: the code begins behind its keyword. */
function gluedTo(code: Code, word: Span | undefined): Code | null {
  if (word?.start !== code.start || word.end >= code.end) return null;
  const value = code.value.slice(word.end - word.start).replace(/^[-./_]/, "");
  return value.replace(/\D/g, "").length < 4 || isYear(value)
    ? null
    : { ...code, value, start: code.end - value.length };
}

/** `XQH 8841 20937`: letters before it are its own. */
function withPrefix(text: string, code: Code, word: Span | undefined): Code {
  const prefix = /(?:^|[^\w-])([A-Z]{2,4}) $/.exec(text.slice(Math.max(0, code.start - 7), code.start))?.[1];
  const start = code.start - 1 - (prefix ?? "").length;
  const isWord =
    prefix === undefined ||
    /^(?:IS|WAS|NO|IN|OF|ON|AND|THE|FOR|IDS?|M?RN|SSN|VIN|DOB|SN|NPI|DEA|C?DL|MBI|IMEI|LOT|REF|UDI|ACCT|FIN|CSN|HAR|DNA|FL|TX)$/.test(
      prefix,
    );
  return isWord || (word && start < word.end) ? code : { ...code, start };
}

interface Around extends Omit<Keyword, "words"> {
  readonly before: Span | undefined;
  readonly after: Span | undefined;
}

type Behind = Omit<Keyword, "words"> & { readonly before: Span };

function isNamed(reading: Reading, code: Code, { before, after, ...how }: Around): boolean {
  const { text } = reading;
  if ((code.digits < how.digits && !code.isDense) || isAmount(text, code)) return false;
  if (how.isLikely === true && (isPublic(text, code) || !isOfSomebody(reading, code))) return false;
  if (before && isBehind(text, code, { ...how, before })) return !isOwn(text, before.start);
  return after !== undefined && code.isStrong && isBefore(text, code, after);
}

function isBehind(text: string, code: Code, { before, ...how }: Behind): boolean {
  const gap = text.slice(before.end, Math.min(code.start, before.end + TIGHTEST));
  if (gap.length >= TIGHTEST || (isYear(code.value) && how.takesYears !== true)) return false;
  if (TIGHT.test(gap)) return true;
  if (how.isTight === true || !code.isStrong || isPublic(text, code)) return false;
  return gap.length <= (how.isLikely === true ? LOOSEST / 2 : LOOSEST) && LOOSE.test(gap);
}

function isBefore(text: string, code: Code, after: Span): boolean {
  if (after.start - code.end > FAR_BEHIND || isPublic(text, code)) return false;
  return (
    BEHIND.test(text.slice(code.end, after.start)) &&
    !/\b(?:my|your|our) *$/i.test(text.slice(code.end, after.start))
  );
}

/** "My account number" is the writer's own; "my patient's" is not. */
function isOwn(text: string, at: number): boolean {
  return OWN.test(text.slice(Math.max(0, at - BEFORE), at).replace(/[^\w ]/g, " "));
}

const OWN = /\b(?:my|our|your)(?: own| new| old| personal)? *$/i;
const BEFORE = 20;
const SOMEBODY = /\b(?:patients?|pts?|he|she|his|her|hers|him|their|they|mr|mrs|ms)\b/i;
const AROUND = 90;

/** @returns whether a text is about a patient, or somebody is spoken of near the place */
export function isOfSomebody({ text, patients }: Reading, { start, end }: Span): boolean {
  return (
    patients.sentences.length > 0 || SOMEBODY.test(text.slice(Math.max(0, start - AROUND), end + AROUND))
  );
}

const codes = new WeakMap<Reading, readonly Code[]>();

/** @returns the codes of a text, which are looked for once */
export function codesIn(reading: Reading): readonly Code[] {
  const known = codes.get(reading) ?? codesOf(reading);
  codes.set(reading, known);
  return known;
}

/** @returns one finding for each place, all with the same words */
export function saying(message: string, suggestion?: string): (span: Span) => Found {
  return ({ start, end }) => ({ start, end, message, ...(suggestion === undefined ? {} : { suggestion }) });
}

/** The places of the last group of a pattern, which ends its match. */
export function lastGroups(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.slice(1).filter(Boolean).at(-1) ?? "").length, end };
  });
}

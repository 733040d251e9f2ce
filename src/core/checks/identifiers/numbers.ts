/** Numbers and codes that stand near a word which says what they are. */
import type { Reading } from "../reading";
import type { Found } from "../rule";
import { matchesNear } from "../nearby";
import { slim } from "../slim";
import type { Span } from "../span";
import { atWords } from "../word-starts";
import { belowHeads, mayHoldTable } from "./tables";
import { codesOf, isYear, type Code } from "./codes";
import { hasSomebody, isOfSomebody } from "./somebody";

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
  return slim(new RegExp(`(?:^|[^A-Za-z\\d])(?=[a-z#])(?:${words})(?:\\b|(?![A-Za-z]))`, "gi"));
}

/** Small words and signs only: the code is what the keyword names. */
const TIGHT =
  /^(?:[^\p{L}\d.!?]|[.!?](?!\s+\p{Lu})|\b(?:is|was|were|are|nos?|numbers?|num|nr|ids?|ending|ends|in|with|of|for|the|this|that|a|an|his|her|their|patients?|pts?|'?s|listed|as|on|file|reads?|reading|shows?|showed|reference|ref|codes?|here|again|it|namely|should|be|been|said|says|starting|starts|begins|beginning|digits|last|four|three|five|six|current|under|still|now|just|new|old|same|wrong|right|correct|correctly|and|card|value|found|printed|written|given|came|back|up|to|which|stamped|entered|record|chart|hers|theirs|at|by|from|via|see|pulled|looked|logged|has|had|have|s|e|g|i|itself|hers|being)\b|\blast [3-6]\b|\bon (?:the|his|her|their|our|this|that) (?:\w+ )?\w+\b|\b[IVX]{1,3}\b)*$/iu;
const TIGHTEST = 90;
/** Anything within a sentence, to a code that cannot be an amount. */
const APART = /[.!?]["')]*\s+["'\p{Lu}]|\n\s*\n/u;
const OTHERS = /\d{3}|\b(?:phone|fax|pager|ext|extension)\b/i;
const LOOSEST = 60;
const LOOSE_IF_LIKELY = 40;
/** Two of a list, and the words that keep it going. */
const FURTHEST = 20;
const LIST = /^[\s,;/&+|]*(?:and|or|to|then|plus|also|vs\.?|not|und)?[\s,;/&+|]*$/i;
/** `44718820 (MRN)`, `44718820 is her member ID`. */
const BEHIND =
  /^(?:[\s,;:()[\]|=*_"-]|\b(?:is|was|as|in|what|from|number|of|to (?:open|find|pull|see)|and on (?:his|her|their)|being|for|the|her|his|their|our|my|on|by|patient's|pt's|that's|it's|a|an|patient|which|hospital|under|listed)\b)*$/i;
const FAR_BEHIND = 28;
const FARTHEST_BEHIND = 70;
/** Digits of a code that is hardly a count. */
const LONG = 7;

/**
 * @returns the places of codes that the keyword names: right behind it or a list there, farther off in the same sentence
 *   where they can be nothing else, before it, or below it in a table; those of the writer's own things stay out
 */
export function keyworded(reading: Reading, { words, ...how }: Keyword): Span[] {
  const { text } = reading;
  const named = mayHold(reading, how) ? wordsIn(reading, words) : [];
  if (named.length === 0) return [];
  const found: Span[] = [];
  let next = 0;
  let last: Span | undefined;
  for (const code of codesIn(reading)) {
    while (next < named.length && (named[next]?.end ?? 0) <= code.start) last = named[next++];
    const is =
      goesOn(text, found.at(-1), code) ||
      isNamed(reading, code, { before: last, after: named[next], ...how });
    const glued = is ? withPrefix(text, code, last) : gluedTo(code, named[next]);
    if (glued) found.push(glued);
  }
  return [...found, ...belowHeads(text, named)];
}

/** Of a table, the head may be far from the codes below. */
function wordsIn(reading: Reading, words: RegExp): Span[] {
  const { text } = reading;
  const near = { places: codesIn(reading), before: FAR, behind: FAR };
  const found = holdsTable(reading) ? Array.from(text.matchAll(words)) : matchesNear(text, words, near);
  return found.map(({ 0: all, index }) => ({
    start: index + (/^[A-Za-z\d]/.test(all) ? 0 : 1),
    end: index + all.length,
  }));
}

/** As far as keyword and code may be apart, and as long as a keyword is. */
const FAR = TIGHTEST + 50;

/** Whether a code stands behind another one in a list. */
function goesOn(text: string, previous: Span | undefined, code: Code): boolean {
  if (!previous || !code.isStrong || code.start - previous.end >= FURTHEST) return false;
  return LIST.test(text.slice(previous.end, code.start)) && !code.isAmount;
}

const FEWEST_GLUED = 4;

/** `MRN44718820`: the code begins behind its keyword. */
function gluedTo(code: Code, word: Span | undefined): Span | null {
  if (word?.start !== code.start || word.end >= code.end) return null;
  const value = code.value.slice(word.end - word.start).replace(/^[-./_]/, "");
  return value.replace(/\D/g, "").length < FEWEST_GLUED || isYear(value)
    ? null
    : { start: code.end - value.length, end: code.end };
}

/** `XQH 8841 20937`: letters before it are its own. */
function withPrefix(text: string, code: Code, word: Span | undefined): Span {
  const prefix = /(?:^|[^\w-])([A-Z]{2,4}) $/.exec(text.slice(Math.max(0, code.start - 7), code.start))?.[1];
  const start = code.start - 1 - (prefix ?? "").length;
  const isWord =
    prefix === undefined ||
    /^(?:IS|WAS|NO|IN|OF|ON|AND|THE|FOR|IDS?|M?RN|SSN|VIN|DOB|SN|NPI|DEA|C?DL|MBI|IMEI|LOT|REF|UDI|ACCT|FIN|CSN|HAR|DNA|FL|TX)$/.test(
      prefix,
    );
  return isWord || (word && start < word.end) ? code : { start, end: code.end };
}

interface Around extends Omit<Keyword, "words"> {
  readonly before: Span | undefined;
  readonly after: Span | undefined;
}

type Behind = Omit<Keyword, "words"> & { readonly before: Span };

/** Most texts hold nothing that could be meant, and so many words to look for take their time. */
function mayHold(reading: Reading, how: Omit<Keyword, "words">): boolean {
  return holdsTable(reading) || codesIn(reading).some((code) => mayBeNamed(reading, code, how));
}

/** Whether a code can be what some words name, wherever they stand. */
function mayBeNamed(reading: Reading, code: Code, how: Omit<Keyword, "words">): boolean {
  const mayBeGlued = code.digits >= FEWEST_GLUED && /^[A-Za-z]/.test(code.value);
  return mayBeGlued || ((how.takesYears === true || !isYear(code.value)) && isOfKind(reading, code, how));
}

/** With these signs between, or behind the sign of a land's code, it is nothing else. */
const PHONE = /^\d{3}[-.]\d{3}[-.]\d{4}$/;

const isPhone = (text: string, { value, start }: Code): boolean =>
  PHONE.test(value) || text.charAt(start - 1) === "+";

function isOfKind(reading: Reading, code: Code, how: Omit<Keyword, "words">): boolean {
  if (code.isAmount || isPhone(reading.text, code)) return false;
  if (code.digits < how.digits && !code.isDense && !code.isEnd) return false;
  return how.isLikely !== true || (hasSomebody(reading) && !code.isPublic && isOfSomebody(reading, code));
}

function isNamed(reading: Reading, code: Code, { before, after, ...how }: Around): boolean {
  const { text } = reading;
  if (!isInReach(code, { before, after }) || !isOfKind(reading, code, how)) return false;
  if (how.isLikely === true && MINE.test(text.slice(code.end, code.end + BEFORE))) return false;
  if (before && isBehind(text, code, { ...how, before })) return !isOwn(text, before.start);
  return (
    after !== undefined &&
    how.isTight !== true &&
    code.isStrong &&
    isBefore(text, code, { after, isSure: how.isLikely !== true })
  );
}

/** Nothing farther off names a code; most codes of a long text need no closer look. */
function isInReach(code: Code, { before, after }: Pick<Around, "before" | "after">): boolean {
  return (
    (before !== undefined && code.start - before.end < TIGHTEST) ||
    (after !== undefined && after.start - code.end <= FARTHEST_BEHIND)
  );
}

function isBehind(text: string, code: Code, { before, ...how }: Behind): boolean {
  const gap = text.slice(before.end, Math.min(code.start, before.end + TIGHTEST));
  if (gap.length >= TIGHTEST || isOfAll(gap, code, how)) return false;
  if (TIGHT.test(gap.replace(/<\/?\w{1,9}>| [A-Z]{2,4}(?= $)/g, " "))) return true;
  if (code.isEnd && how.isTight !== true && isLoose(gap, LOOSE_IF_LIKELY)) return !code.isPublic;
  if (!code.isStrong || code.isPublic) return false;
  return how.isTight !== true && isLoose(gap, how.isLikely === true ? LOOSE_IF_LIKELY : LOOSEST);
}

/** All who have one plan have these in common. */
const OF_PAYERS = /\b(?:BIN|PCN|NDC)\W*$/;

/** Whether it is a year, or said to be what many have in common. */
const isOfAll = (gap: string, { value }: Code, { takesYears }: Omit<Keyword, "words">): boolean =>
  (isYear(value) && takesYears !== true) || OF_PAYERS.test(gap);

function isLoose(gap: string, longest: number): boolean {
  return gap.length <= longest && !APART.test(gap) && !OTHERS.test(gap);
}

function isBefore(text: string, code: Code, { after, isSure }: { after: Span; isSure: boolean }): boolean {
  if (after.start < code.end || after.start - code.end > FARTHEST_BEHIND || code.isPublic) return false;
  const gap = text.slice(code.end, after.start);
  if (/\b(?:my|your|our) *$/i.test(gap)) return false;
  if (gap.length <= FAR_BEHIND && BEHIND.test(gap)) return true;
  return isSure && (code.isDense || code.digits >= LONG) && isLoose(gap, FARTHEST_BEHIND);
}

/** "My account number" is the writer's own; "my patient's" is not. */
function isOwn(text: string, at: number): boolean {
  return OWN.test(text.slice(Math.max(0, at - BEFORE), at).replace(/[^\w ]/g, " "));
}

const OWN =
  /\b(?:(?:my|our|your)(?: (?:own|new|old|full|current|personal|quest|labcorp|lab|office|department|library|school))?|our (?:\w+ ){1,3}quotes?|payer) *$/i;
const MINE = /^\W{0,2} (?:is|was) (?:mine|ours|yours)\b/i;
/** As far as words may begin that say whose a code is. */
const BEFORE = 40;
const codes = new WeakMap<Reading, readonly Code[]>();

/** @returns the codes of a text, which are looked for once */
export function codesIn(reading: Reading): readonly Code[] {
  const known = codes.get(reading) ?? codesOf(reading);
  codes.set(reading, known);
  return known;
}

const tables = new WeakMap<Reading, boolean>();

function holdsTable(reading: Reading): boolean {
  const known = tables.get(reading) ?? mayHoldTable(reading.text);
  tables.set(reading, known);
  return known;
}

/** @returns one finding for each place, all with the same words */
export function saying(message: string, suggestion?: string): (span: Span) => Found {
  return ({ start, end }) => ({ start, end, message, ...(suggestion === undefined ? {} : { suggestion }) });
}

/** The places of the last group of a pattern, which ends its match. */
export function lastGroups(text: string, pattern: RegExp): Span[] {
  return atWords(text, pattern).map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.slice(1).filter(Boolean).at(-1) ?? "").length, end };
  });
}

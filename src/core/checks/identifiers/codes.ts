/** Numbers and codes in a text: `44718820`, `A-00482913`, `MR-22-1187`, `448 718 20`, `four four seven one`. */
import type { Reading } from "../reading";
import type { Span } from "../span";

/** What it looks like is worked out when it is asked for: a text can hold thousands of numbers. */
export class Code implements Span {
  readonly end: number;
  readonly digits: number;
  private amount: boolean | null = null;
  private known: boolean | null = null;

  constructor(
    private readonly text: string,
    readonly value: string,
    readonly start: number,
    digits = digitsIn(value),
  ) {
    this.end = start + value.length;
    this.digits = digits;
  }

  /** Whether it is of capitals and digits, as serial numbers are. */
  get isDense(): boolean {
    return this.digits > 1 && /^(?=\d*[A-Z])[A-Z\d]{6,}$/.test(this.value);
  }

  /** Whether its digits are written out as words. */
  get isSaid(): boolean {
    return !/\d/.test(this.value);
  }

  /** Whether it is long, or of letters and digits: a count or an amount hardly looks so. */
  get isStrong(): boolean {
    if (this.digits >= FEWEST.plain) return true;
    return (this.digits >= FEWEST.mixed && /[A-Za-z]|\d[-./ ]\d/.test(this.value)) || this.isDense;
  }

  /** Whether a longer code is told by it, as in "ends in 0912". */
  get isEnd(): boolean {
    return (
      !isYear(this.value) && ENDING.test(this.text.slice(Math.max(0, this.start - ENDING_LENGTH), this.start))
    );
  }

  /** Whether it is a date, an amount, a price or a share. */
  get isAmount(): boolean {
    return (this.amount ??= isAmount(this.text, this));
  }

  /** Whether it is said, or looks, to be a number of no patient. */
  get isPublic(): boolean {
    return (this.known ??= isPublic(this.text, this));
  }
}

const ENDING = /\bend(?:s|ed|ing)? (?:in|with) ?$/i;
const ENDING_LENGTH = 14;
const FEWEST = { plain: 5, mixed: 4 };

function digitsIn(value: string): number {
  let digits = 0;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}

const CODE =
  /(?:^|[^A-Za-z\d])((?:[A-Za-z]{1,8}[-./]|[A-Z]{1,4}_){0,3}[A-Za-z]{0,8}\d[\dA-Za-z]*(?:[-./_][A-Za-z\d]+| \d[\dA-Z]{0,8}(?![\da-z]))*)/g;
const ONES = "zero|oh|one|two|three|four|five|six|seven|eight|nine";
const SAID = new RegExp(
  `\\b(?:${ONES})(?:[ ,-]{1,2}(?:${ONES}|double|dash|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)){3,24}\\b`,
  "gi",
);
const SHORTEST = 3;
const LONGEST = 60;

/** @returns all of a text, in order */
export function codesOf({ text }: Reading): Code[] {
  const codes: Code[] = [];
  for (const { 0: all, 1: found = "", index } of text.matchAll(CODE)) {
    const value = found.length < SHORTEST || found.length > LONGEST ? "" : withoutTail(found);
    if (value.length >= SHORTEST) codes.push(new Code(text, value, index + all.length - found.length));
  }
  const said = Array.from(
    text.matchAll(SAID),
    ({ 0: value, index }) => new Code(text, value, index, value.split(/[ ,-]+/).length),
  );
  return said.length === 0 ? codes : [...codes, ...said].sort((a, b) => a.start - b.start);
}

/** Groups behind a blank belong to it while they are short; a file's ending and a small word at the end do not. */
function withoutTail(found: string): string {
  if (/^[A-Za-z]*\d+$/.test(found)) return found;
  const [first = "", ...groups] = found.split(" ");
  let value = first;
  let last = first.split(/[-./_]/).at(-1) ?? first;
  for (const group of groups) {
    if (
      last.length > 5 ||
      group.length < 2 ||
      group.length > 6 ||
      (value.length > 3 && /^(?:19\d\d|20[0-3]\d)$/.test(group))
    )
      break;
    value += ` ${group}`;
    last = group;
  }
  return value
    .replace(/[./](?:pdf|png|jpe?g|docx?|xlsx?|csv|txt|md|heic|dcm|zip)$/i, "")
    .replace(/[./][A-Za-z]{3,}$/, "");
}

/** What is counted or measured stands behind an amount. */
const UNIT =
  /^ ?(?=[%°/a-z])(?:%(?!%)|percent\b|m?c?g\b|m[lm]\b|[ck]m\b|kg\b|lbs?\b|units?\b|iu\b|m?eq\b|mmol\b|patients\b|people\b|cases\b|participants\b|subjects\b|persons\b|women\b|men\b|children\b|adults\b|dollars\b|years?\b|months?\b|weeks?\b|days?\b|hours?\b|hrs?\b|min(?:utes)?\b|steps\b|miles\b|feet\b|cells\b|copies\b|calories\b|ft\b|words\b|pages\b|times\b|residents\b|students\b|beds\b|points?\b|centers\b|sites\b|(?:patient )?(?:encounters|visits|records|charts|rows|entries|observations|admissions)\b|[ap]\.?m\b|°|\/(?:mm|u?l|dl|ml|hpf|min|h|day|kg)\b)/i;

/** @returns whether it is a date, an amount, a price or a share, not a code */
function isAmount(text: string, { start, end, value }: Code): boolean {
  if (
    /^\d+[.]\d+$/.test(value) ||
    (value.length > 5 && isDate(value)) ||
    /^0+$|^\d{1,3}(?:\/\d{1,3})+$/.test(value)
  )
    return true;
  if (/^\d+(?:th|st|nd|rd|mg|mcg|ml|mm|cm|kg|g|am|pm|h|d|y|yo|k|x|s)$/i.test(value)) return true;
  const left = text.slice(Math.max(0, start - 5), start);
  return (
    (/[$€£±~<>,=]\s?$/.test(left) &&
      /[$€£±~]\s?$|(?:^|[^<\w/]|<)[<>]\s?$|\w<\s?$|\d,$|\bn ?= ?$/i.test(left)) ||
    /^,\d{3}\b/.test(text.slice(end, end + 5)) ||
    (isCount(value) && UNIT.test(text.slice(end, end + 24)))
  );
}

/** Of more digits, nothing is counted to the last one. */
const MOST_COUNTED = 6;

function isCount(value: string): boolean {
  return digitsIn(value) <= MOST_COUNTED || value.endsWith("00");
}

export function isYear(value: string): boolean {
  return /^(?:19|20)\d\d$/.test(value);
}

function isDate(value: string): boolean {
  if (/^(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?$|^\d{1,2}[/.-](?:19|20)\d\d$/.test(value)) return true;
  if (/^\d{1,2}[-. ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*[-. ]\d{2,4}$/i.test(value))
    return true;
  const [, first, , second] = /^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{2}|\d{4})$/.exec(value) ?? [];
  const [one, two] = [Number(first ?? 0), Number(second ?? 0)];
  return Math.min(one, two) > 0 && Math.min(one, two) <= 12 && Math.max(one, two) <= 31;
}

/** Numbers that anybody may know: of papers, trials, grants, pages, rooms, codes of illness, phones, the writer's school things. */
const PUBLIC =
  /(?:\b(?:p\.?o\.? ?box|pmc?id|pmc|nct|doi|isbn|issn|arxiv|grant|award|irb|protocol|phone|tel|cell|call(?:ed)?|text(?:ed)?|fax|ext\.?|extension|pager|zip|room|rm\.?|icd(?:-\d+)?(?:-cm)?|cpt|drg|hcpcs|snomed|loinc|ndc|cas|aamc|eras|nrmp|usmle|nbme|ecfmg|acgme|orcid|zoom|meeting|passcode|flight|version|ver|v|steps?|chapter|section|fig(?:ure)?|table|gate|seat|course|class|catalog(?:ue)?|cat|antibody|clone|strain|suite|bldg|building|highway|route|interstate|channel|slide|volume|vol|edition|tracking|batch|(?:viral )?load|fedex|usps|doi\.org|catalog|ticket|payer|bin|pcn)\b(?:[\s:#.()=-]|\b(?:ids?|nos?|numbers?|is|was|at|me|us|him|her|them|on|to|or|codes?)\b){0,8}|\bp(?:ages?|p)?\b[ .]*|\b(?:paper|poster|abstract|manuscript|issue)(?: (?:no\.?|numbers?|ids?))?[\s:#(]*|\b10\.\d{4,5}\/\S{0,30})$/i;
const NEAR = 36;
const PUBLIC_VALUE =
  /^(?:(?=(?:\D?\d){1,5}$)\d{1,2}(?:\.\d{1,3}){2,}$|(?:INC|RITM|CHG|PRB|TASK)\d{5,}|1Z[A-Z\d]{16}$|[a-z\d-]+\.[a-z]{2,5}\/|NCT|PMC|PMID|ISRCTN|IRB|\d?R\d\d|\d?[KFTUP]\d\d[A-Z]|COVID|SARS|H\dN|HLA|CYP|CD\d|IL-|ICD|GPT|ISO|\(?\d{3}[)-. ]{1,2}\d{3}[-. ]\d{4}$|(?:1-?8(?:00|33|44|55|66|77|88)-?|8(?:00|33|44|55|66|77|88)-)\d{3}-?\d{4}$|(?:MK|BMS|AZD|GSK|LY|RO|PF|ABT|ABBV|AMG|BAY|JNJ|TAK|REGN|SAR|VX|GS|BI|SB)-?\d{3,8}[A-Z]?$)/i;

/** `code 99213`, `codes J1745`: what is billed for. */
const BILLED = /^(?:\d{4}[\dTF]|[A-Z]\d{4})$/;
const CODE_BEFORE = /\bcodes?[ :(]{1,2}$/i;
const THEIR_CODE = /\b(?:patient|pt|his|her|their|study|chart)(?:'s)? codes?[ :(]{1,2}$/i;

function isPublic(text: string, { start, value }: Code): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const isBilled = BILLED.test(value) && CODE_BEFORE.test(before) && !THEIR_CODE.test(before);
  return isBilled || PUBLIC_VALUE.test(value) || PUBLIC.test(before);
}

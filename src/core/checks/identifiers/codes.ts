/** Numbers and codes in a text: `44718820`, `A-00482913`, `MR-22-1187`, `448 718 20`, `four four seven one`. */
import type { Reading } from "../reading";
import type { Span } from "../span";

export interface Code extends Span {
  readonly value: string;
  readonly digits: number;
  /** Whether it is of capitals and digits, as serial numbers are. */
  readonly isDense: boolean;
  /** Whether it is long, or of letters and digits: a count or an amount hardly looks so. */
  readonly isStrong: boolean;
}

const CODE =
  /(?:^|[^A-Za-z\d])((?:[A-Za-z]{1,8}[-./]|[A-Z]{1,4}_){0,3}[A-Za-z]{0,8}\d[\dA-Za-z]*(?:[-./_][A-Za-z\d]+| \d[\dA-Z]{0,8}(?![\da-z]))*)/g;
const SAID =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[ ,-]{1,2}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|dash)){3,24}\b/gi;
const LONGEST = 48;

/** @returns all of a text, in order */
export function codesOf({ text }: Reading): Code[] {
  const written = Array.from(text.matchAll(CODE), ({ 0: all, 1: found = "", index }) => {
    const value = withoutTail(found);
    const start = index + all.length - found.length;
    return toCode(value, { start, end: start + value.length });
  });
  const said = Array.from(text.matchAll(SAID), ({ 0: value, index }) => ({
    ...toCode(value, { start: index, end: index + value.length }),
    digits: value.split(/[ ,-]+/).length,
    isStrong: true,
  }));
  const short = written.filter(({ value }) => value.length <= LONGEST);
  return said.length === 0 ? short : [...short, ...said].sort((a, b) => a.start - b.start);
}

function toCode(value: string, span: Span): Code {
  const digits = value.replace(/\D/g, "").length;
  const hasLetters = /[A-Za-z]/.test(value);
  const isMixed = hasLetters || /\d[-./ ]\d/.test(value);
  const isDense = hasLetters && digits > 1 && /^[A-Z\d]{6,}$/.test(value);
  return { ...span, value, digits, isDense, isStrong: isDense || digits >= (isMixed ? 4 : 5) };
}

/** Groups behind a blank belong to it while they are short; a file's ending and a small word at the end do not. */
function withoutTail(found: string): string {
  const [first = "", ...groups] = found.split(" ");
  let value = first;
  let last = first;
  for (const group of groups) {
    if (last.length > 5 || group.length < 2 || group.length > 6 || /^(?:19|20)\d\d$/.test(group)) break;
    value += ` ${group}`;
    last = group;
  }
  return value
    .replace(/[./](?:pdf|png|jpe?g|docx?|xlsx?|csv|txt|md|heic|dcm|zip)$/i, "")
    .replace(/[./][A-Za-z]{3,}$/, "");
}

/** What is counted or measured stands behind an amount. */
const UNIT =
  /^ ?(?:%|percent\b|m?c?g\b|m[lm]\b|[ck]m\b|kg\b|lbs?\b|units?\b|patients\b|people\b|cases\b|participants\b|subjects\b|persons\b|women\b|men\b|children\b|adults\b|dollars\b|years?\b|months?\b|weeks?\b|days?\b|hours?\b|hrs?\b|min(?:utes)?\b|steps\b|miles\b|feet\b|cells\b|copies\b|words\b|pages\b|times\b|residents\b|students\b|beds\b|points?\b|centers\b|sites\b|[ap]\.?m\b|°|\/(?:mm|u?l|dl|ml|hpf|min|h|day|kg)\b)/i;

/** @returns whether it is a date, an amount, a price or a share, not a code */
export function isAmount(text: string, { start, end, value }: Code): boolean {
  if (/^\d+[.]\d+$/.test(value) || isDate(value) || /^\d{1,3}\/\d{1,3}$/.test(value)) return true;
  if (/^\d+(?:th|st|nd|rd|mg|mcg|ml|mm|cm|kg|g|am|pm|h|d|y|yo|k|x|s)$/i.test(value)) return true;
  return (
    /[$€£±<>~]\s?$|\d,$|\bn ?= ?$/i.test(text.slice(Math.max(0, start - 5), start)) ||
    /^,\d{3}\b/.test(text.slice(end, end + 5)) ||
    UNIT.test(text.slice(end, end + 16))
  );
}

export function isYear(value: string): boolean {
  return /^(?:19|20)\d\d$/.test(value);
}

function isDate(value: string): boolean {
  if (/^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$/.test(value)) return true;
  if (/^\d{1,2}[-. ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*[-. ]\d{2,4}$/i.test(value))
    return true;
  const [, first, , second] = /^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{2}|\d{4})$/.exec(value) ?? [];
  const [one, two] = [Number(first ?? 0), Number(second ?? 0)];
  return Math.min(one, two) > 0 && Math.min(one, two) <= 12 && Math.max(one, two) <= 31;
}

/** Numbers that anybody may know: of papers, trials, grants, pages, rooms, codes of illness, phones, the writer's school things. */
const PUBLIC =
  /(?:\b(?:pmc?id|pmc|nct|doi|isbn|issn|arxiv|grant|award|irb|protocol|phone|tel|cell|call(?:ed)?|text(?:ed)?|fax|ext\.?|extension|pager|zip|room|rm\.?|box|icd(?:-\d+)?(?:-cm)?|cpt|drg|hcpcs|snomed|loinc|ndc|cas|aamc|eras|nrmp|usmle|nbme|ecfmg|acgme|orcid|zoom|meeting|passcode|flight|version|ver|v|steps?|chapter|section|fig(?:ure)?|table|gate|seat|course|class|catalog(?:ue)?|cat|antibody|clone|strain|suite|bldg|building|highway|route|interstate|channel|slide|poster|abstract|paper|manuscript|issue|volume|vol|edition|tracking|fedex|usps|doi\.org)\b(?:[\s:#.()=-]|\b(?:ids?|nos?|numbers?|is|was|at|me|us|him|her|them|on|to|or|codes?)\b){0,8}|\bp(?:ages?|p)?\b[ .]*|\b10\.\d{4,5}\/\S{0,30})$/i;
const NEAR = 36;
const PUBLIC_VALUE =
  /^(?:NCT|PMC|PMID|ISRCTN|R\d\d|[KFTUP]\d\d[A-Z]|COVID|SARS|H\dN|HLA|CYP|CD\d|IL-|ICD|GPT|ISO|\(?\d{3}[)-. ]{1,2}\d{3}[-. ]\d{4}$|1?-?800-)/i;

/** @returns whether it is said, or looks, to be a number of no patient */
export function isPublic(text: string, { start, value }: Code): boolean {
  return PUBLIC_VALUE.test(value) || PUBLIC.test(text.slice(Math.max(0, start - NEAR), start));
}

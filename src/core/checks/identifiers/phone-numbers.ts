/** Phone and fax numbers that may be a patient's. */
import type { Reading } from "../reading";
import type { Span } from "../span";
import { before, distanceTo, isPatients, isNearerOwn } from "./context";

export const FAX = /\bfax\w*\b[^\d\n]{0,18}$/i;

const EXTENSION = "(?:,? ?(?:x|ext\\.?|extension) ?\\d{1,6})?";
/** Ten digits as they are grouped in the United States, and numbers with a land's code. */
const NUMBER = new RegExp(
  `(?:\\+?1[-. ]?)?(?:\\(\\d{3}\\) ?|\\d{3}[-. /]|\\d{3}(?=\\d{7}\\b))\\d{3}[-. ]?\\d{4}${EXTENSION}|\\+\\d{1,3}(?:[-. ]?\\(?\\d{1,4}\\)?){2,6}`,
  "g",
);
const SHORT = new RegExp(`\\d{3}[-. ]\\d{4}${EXTENSION}`, "g");
const PHONE =
  /\b(?:phone|ph|tel|telephone|cell|mobile|call(?:ed)?|contact|reach(?:ed|able)?|number|home|work|dial|text|voicemail)\b[^\d\n]{0,24}\(?$/i;
/** Ten digits in a row, or what stands behind such words, may be another number. */
const OTHER =
  /(?:\b(?:mrn|id|record|account|acct|npi|dea|doi|pmid|nct|isbn|issn|orcid|ssn|policy|member|claim|order|accession|serial|lot|case|invoice|chart)\b[^\d\n]{0,20}|[\w/.-])$/i;

const OWN =
  /\b(?:(?:call|text|reach|page|phone|contact|fax|ring) (?:me|us)\b|my (?:\w+ ){0,2}(?:cell|phone|number|mobile|pager|fax|line|extension|office)|i(?:'m| am| can be) (?:at|on|reach\w*)|(?:our|the|your|clinic|my) (?:\w+ )?(?:office|clinic|front desk|department|unit|workroom|floor|line|fax|fax number|pager|call center|service)|you can (?:\w+ )?(?:reach|call)|pager|letter of)\b/gi;
const THEIRS =
  /\b(?:his|her|their|patient|pt|patient's|pt's|mother|father|wife|husband|son|daughter|sister|brother|family|caregiver|guardian|employer|neighbor|next of kin|emergency contact|he|she|home phone)\b/gi;

/** @returns numbers in sentences about a patient, but for the writer's own and those of people known */
export function numbersOf(reading: Reading): Span[] {
  const { text } = reading;
  const long = spans(text, NUMBER).filter((span) => isNumber(text, span));
  const short = spans(text, SHORT).filter(
    (span) =>
      PHONE.test(before(text, span)) &&
      !/[\w./+()-]$/.test(before(text, span, 1)) &&
      !/^[\d-]/.test(text.slice(span.end, span.end + 1)),
  );
  const ends = new Set(long.map(({ end }) => end));
  const found = [...long, ...short.filter(({ end }) => !ends.has(end))].filter(
    (span) => isPatients(reading, span) && !reading.known.has(text.slice(span.start, span.end)),
  );
  if (found.length === 0) return [];
  const near = { own: distanceTo(reading, OWN), theirs: distanceTo(reading, THEIRS) };
  return found.filter((span) => !isNearerOwn(near, span));
}

function spans(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

function isNumber(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end);
  const digits = words.replace(/\D/g, "").length;
  if (digits < 10 || digits > 20 || /^[\d-]/.test(text.slice(span.end, span.end + 1))) return false;
  const left = before(text, span);
  if (/^\d+$/.test(words)) return PHONE.test(left) || /\bfax\w*\b[^\d\n]{0,18}$/i.test(left);
  return !OTHER.test(left);
}

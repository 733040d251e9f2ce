/** Phone and fax numbers that may be a patient's. */
import { patientMails } from "../patient-mail";
import type { Reading } from "../reading";
import type { Span } from "../span";
import { before, distances, isFrame, isNearerOwn, isPatients } from "./context";

export const FAX = /\bfax\w*\b[^\d\n]{0,18}$/i;

const EXTENSION = "(?:,? ?(?:x|ext\\.?|extension) ?\\d{1,6})?";
/** Behind a hyphen or a bracket a number may go on in the next line, which may be quoted. */
const LINE_END = "(?:\\n(?:> ?)?)?";
const BREAK = `(?:[-./·]${LINE_END}| ?- | )`;
/** Ten digits as they are grouped in the United States, and numbers with a land's code. */
const NUMBER = new RegExp(
  `(?:\\+?1[-. ·]?)?(?:\\(\\d{3}\\) ?${LINE_END}|\\d{3}${BREAK}|\\d{3}(?=\\d{7}\\b))\\d{3}${BREAK}?\\d{4}${EXTENSION}|\\+\\d{1,3}(?:[-. ·]?\\(?\\d{1,4}\\)?){2,6}`,
  "g",
);
const SHORT = new RegExp(`\\d{3}[-. ·]\\d{4}${EXTENSION}`, "g");
const PHONE =
  /\b(?:phone|ph|tel|telephone|cell|mobile|landline|call(?:ed)?|contact|reach(?:ed|able)?|number|home|work|dial|text|voicemail|(?:is|are|her|him|them|be) at)\b[^\d\n]{0,24}\(?$/i;
/** Ten digits in a row, or what stands behind such words, may be another number. */
const OTHER =
  /(?:\b(?:mrn|id|record|account|acct|npi|dea|doi|pmid|nct|isbn|issn|orcid|ssn|policy|member|claim|order|accession|serial|lot|case|invoice|chart|zoom|webex|passcode|ndc)\b[^\d\n]{0,20}|[\w/.-])$/i;

const OWN =
  /\b(?:(?:call|text|reach|page|phone|contact|fax|ring) (?:me|us)\b|my (?:\w+ ){0,2}(?:cell|phone|number|mobile|pager|fax|line|extension|office)|i(?:'m| am| can be) (?:at|on|reach\w*|calling)|(?:our|the|your|clinic|my) (?:\w+ )?(?:office|clinic|front desk|department|unit|workroom|floor|line|fax|fax number|pager|call center|service)|you can (?:\w+ )?(?:reach|call)|pager|letter of|(?:hot|help) ?line|help ?desk|dial-?in|front desk|scheduling|switchboard|operator|peer[- ]to[- ]peer|foundation|society|association|poison control|paged|on call|consult|interpreter|referring|transfer center|health department|agency|(?:pharmacy|clinic|lab|department|office|unit|store|hospital|center|line)(?:'s)?(?: is|:|,| at| on| phone| fax| tel| number| line)+)\b/gi;
const THEIRS =
  /\b(?:hers|his|her|their|patient|pt|patient's|pt's|mother|father|wife|husband|son|daughter|sister|brother|family|caregiver|guardian|employer|neighbor|next of kin|emergency contact|he|she|home phone)\b/gi;
/** Whose number it is stands right before it. */
const CALLER = /\b(?:call|text|rang|ring|phon)\w* [^.!?\n]{0,60}\bfrom \(?$/i;
const REACHED =
  /\b(?:call|reach|text|ring|phone|fax|e-?mail)(?:ing)? (?:her|him|them)\b|\b(?:his|her|their|hers) (?:\w+ ){0,2}(?:cell|phone|number|line|mobile|landline|fax)\b/i;
const COLLEAGUE = /\b(?:dr|prof|professor|doctor|nurse|coordinator|attending|resident|fellow|mentor)\b/i;
/** "his law office, fax …" */
const THEIR_OFFICE =
  /\b(?:his|her|their|(?:patient|pt|mother|father|wife|husband|son|daughter|sister|brother|family)'s) (?:[\w-]+ ){0,2}(?:pharmacy|clinic|office|lab|hospital|store|line)(?:'s|,|:| is| at| on| phone| fax| number| line)* ?\(?$/i;

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
    (span) => isSomebodys(reading, span) && !reading.known.has(text.slice(span.start, span.end)),
  );
  if (found.length === 0) return [];
  const mails = patientMails(text);
  const distanceTo = distances(reading, found);
  const near = { own: distanceTo(OWN), theirs: distanceTo(THEIRS) };
  const isInMail = ({ start }: Span) => mails.some((mail) => start >= mail.start && start < mail.end);
  return found.filter((span) => isInMail(span) || isTheirs(text, span) || !isNearerOwn(near, span));
}

/** In a sentence about a patient; or "I could call her on …" further on in such a text. */
function isSomebodys(reading: Reading, span: Span): boolean {
  if (isPatients(reading, span)) return true;
  if (reading.patients.sentences.length === 0 || isFrame(reading, span)) return false;
  return REACHED.test(before(reading.text, span)) && !COLLEAGUE.test(before(reading.text, span, 60));
}

/** "has called my line twice from …", "her line is …" */
function isTheirs(text: string, span: Span): boolean {
  const left = before(text, span, 90);
  if (THEIR_OFFICE.test(left)) return !/\bdr\b/i.test(left);
  return CALLER.test(left) && !/\bI(?:'m| am| was| have)?(?: \w+)? (?:call|ring|text|phon)/i.test(left);
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

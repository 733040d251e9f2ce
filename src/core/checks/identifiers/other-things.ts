/** Numbers that are not a patient's, by what stands before them: of studies, papers, orders, and the writer's own things. */
import type { Reading } from "../reading";
import type { Span } from "../span";

const THING =
  /\b(?:e?irb|citi|training|zoom|meeting|passcode|two-factor|nda|tcn|hotel|confirmation|reservation|control|poster|abstract|submission|manuscript|commit|job|build|tip sheet|acgme|project|order|eudract|protocol|grant|trial|registration|regist\w+|journal|nejm|jama|lancet|study|applications?|npi|badge|employee|pager|dea|clia|cms|ein|tax ids?|ndc|sku|invoice|ticket|certification|bin|pcn|facility|provider|prescriber|hospital's|clinic's|lab's|model|ref|lot|batch|catalog|sop|version|guideline)\b(?:[^.!?\n]|\bnos?\.){0,40}$|\b(?:forms?|letters?(?: ids?)?|(?:waiver |access |promo )codes?|fee|voucher|course|(?:kit|asset|inventory|biomed|seal|cart|budget|activity|acls|bls|pals|helpdesk|error|alarm code|atc|cdm|isbt|arup|quest|labcorp|policy|charge code|cost center|safety report)(?: (?:tag|line|case|code|test|item|product|e-?card))?)[ (:]{1,2}(?:nos?\.? ?|numbers? ?|#)?$/i;
/** "My VSLO ID is 2204417" */
const OWN = /\b(?:my|our) (?!(?:patient|pt)s?\b)(?:[\w-]+ ){0,6}(?:is|was)?[\s:#=(]{0,3}$/i;
/** "My AAMC ID is on the form if you need it (13920417)" */
const OWN_ID =
  /\bmy (?:(?:aamc|eras|nrmp|usmle|badge|employee|student|staff|school) (?:id|number|no)|npi)\b(?:(?!\b(?:patient|pt|he|she|his|her)\b)[^.!?\n])*$/i;
/** A country's prefix, a volume, a grant, or an abbreviation that is no patient's. */
const NAMED =
  /[+(]\d{1,3}[ )-]*$|\+$|\d[:;] ?$|\b[RKFTUP]\d\d $|\b(?!U?MRN|ID\b|PT\b)[A-Z]{2,6}[\s:#-]{0,3}$/;
const NEAR = 60;
const FAR = 2 * NEAR;

/** @returns whether a number is said to be of some thing, in the words before it */
export function isOfThing(reading: Reading, span: Span): boolean {
  const words = before(reading, span);
  return THING.test(words) || OWN.test(words) || OWN_ID.test(before(reading, span, FAR));
}

/** @returns whether a sign or an abbreviation right before a number says what it is */
export function hasName(reading: Reading, span: Span): boolean {
  return NAMED.test(before(reading, span));
}

function before({ text }: Reading, { start }: Span, length = NEAR): string {
  return text.slice(Math.max(0, start - length), start);
}

/** Where a text quotes or forwards a mail that a patient wrote. */
import type { Span } from "./span";

const FROM = /^[> \t]*From:[ \t]*[^\n]{2,120}$/gim;
const MOST = 20;
const LONGEST = 1_500;
/** What an ill person says, and who writes as one at work. */
const ILL =
  /\b(?:do I (?:have to |need to )?(?:come|wait|take|stop|keep)|(?:can|should|may) I (?:come in|take|stop|keep|get)|my (?:\w+ )?(?:pain|stent|heart|box|pump|wound|pills?|medicines?|medications?|meds|dose|blood|sugars?|surgery|operation|scan|results?|biopsy|appointment|visit|refill|rash|leg|foot|knee|hip|back|chest|eyes?|stomach|breathing|pregnancy|chemo|doctor)|on my (?:knee|hip|heart|back)|draining|bleeding|dizzy|swollen|throwing up|it (?:still )?hurts|hurts when)\b/i;
const AT_WORK = /\b(?:Dr\.|MD\b|PhD\b|RN\b|my patients?\b|our patients?\b|Professor)/;
/** What the writer says of it. */
const TOLD =
  /\b(?:patient|patient's \w+|pt) (?:\w+ )?(?:wrote|sent|e-?mailed|messaged|writes|asks)\b|\b(?:mail|e-?mail|message|note|letter|this) (?:\w+ )?from (?:a|my|our|the) patient/i;

/** @param text in plain signs @returns the mails with their heads, in order */
export function patientMails(text: string): Span[] {
  const first = text.search(/\S/);
  const heads = Array.from(text.matchAll(FROM), ({ index }) => index).slice(0, MOST);
  return heads.flatMap((start, place) => {
    if (start <= first) return [];
    const end = Math.min(heads[place + 1] ?? text.length, endOf(text, start), start + LONGEST);
    const words = text.slice(start, end);
    const own = text.slice(Math.max(0, start - 400), start);
    return !AT_WORK.test(words) && (ILL.test(words) || TOLD.test(own)) ? [{ start, end }] : [];
  });
}

/** A quoted mail ends with its quote; a forwarded one with a line of hyphens. */
function endOf(text: string, start: number): number {
  const rest = text.slice(start, start + LONGEST);
  const end = rest.search(rest.startsWith(">") ? /\n(?!>)/ : /\n-{2,}[ \t]*(?:\n|$)/);
  return end < 0 ? text.length : start + end;
}

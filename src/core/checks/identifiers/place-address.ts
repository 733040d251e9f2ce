/** Street addresses and ZIP codes. */
import { letters } from "../letters";
import type { Span } from "../span";
import { slim } from "../slim";

const STREET =
  "(?:street|str|st|avenue|ave|av|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|circle|cir|way|place|pl|terrace|ter|trail|trl|" +
  "parkway|pkwy|highway|hwy|route|rte|square|sq|alley|loop|row|run|path|pike|turnpike|crescent|close|broadway|plaza|commons|ridge|crossing|bend)";
const UNIT = "(?:,? (?:[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Ss]te|[Ll]ot|[Tt]railer|#)\\.? ?#?[\\w-]{1,6})?";
const TOWN =
  "(?:,? \\p{Lu}[\\p{L}.'\\-]{1,20}(?: \\p{Lu}[\\p{L}.'\\-]{1,20}){0,2},? (?:[A-Z]{2}|\\p{Lu}\\p{Ll}{3,12}(?: \\p{Lu}\\p{Ll}{3,12})?)\\b,?(?: \\d{5}(?:-\\d{4})?\\b)?)?";
/** The word for a street may be in any letters, its name's words are in capitals; numbers are no doses. */
const any = (words: string): string => words.replace(/\b[a-z]/g, (sign) => `[${sign.toUpperCase()}${sign}]`);
const addressIn = letters(() =>
  slim(
    new RegExp(
      `\\b\\d{1,6}[A-Z]?(?: (?:\\p{Lu}\\p{L}{0,20}\\.?|\\d{1,3}(?:st|nd|rd|th))){1,4}? ${any(STREET)}\\b(?!'|-)\\.?${UNIT}${TOWN}`,
      "gu",
    ),
  ),
);
/** A number before a word in capitals. */
const NUMBERED = /\d[A-Z]? [\dA-Z\u0080-\uFFFF]/;
const BOX = /\bP\.? ?O\.? Box \d{1,6}\b/gi;
const COORDINATES = /\b\d{1,2}\.\d{3,7}°? ?[NS],? ?\d{1,3}\.\d{3,7}°? ?[EW]\b/g;
const ZIP =
  /(?:\b(?:[Zz]ip|ZIP|[Pp]ostal|[Pp]ost)[- ]?(?:[Cc]ode|CODE)?(?: is| was)?[: #]*|, ?[A-Z]{2} |\b[A-Z]{2},? )(\d{5}(?:-\d{4})?)(?![\d-])/g;
const STATE_ZIP = /^(?:, ?[A-Z]{2} |[A-Z]{2},? )/;
const STATES =
  /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b/;

/** @param text in plain signs */
export function addresses(text: string): Span[] {
  const streets = NUMBERED.test(text) ? [...text.matchAll(addressIn(text))] : [];
  const whole = [...streets, ...text.matchAll(BOX), ...text.matchAll(COORDINATES)].map(
    ({ 0: words, index }) => ({
      start: index,
      end: index + words.replace(/[., ]+$/, "").length,
    }),
  );
  const codes = Array.from(text.matchAll(ZIP)).flatMap(({ 0: words, 1: code = "", index }) =>
    STATE_ZIP.test(words) && !STATES.test(words)
      ? []
      : [{ start: index + words.length - code.length, end: index + words.length }],
  );
  return [...whole, ...codes];
}

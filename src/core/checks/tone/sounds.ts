/** How a word begins when it is said: what `a` and `an` go by. */
import { isWord } from "../words/words";

export type Sound = "vowel" | "consonant";

/** Letters whose names begin with a vowel: an MRI, an F32. */
const VOWEL_NAMES = /^[AEFHILMNORSX]/i;
/** Said as letters, though they look like words. */
const SPELLED =
  /^(?:MRI|MRA|MCAT|MVA|NIHSS|RVU|FNA|LGBTQIA|MBA|NIH|NBME|HIV|HPI|FDA|SSRI|ROI|MOA|NPO|LOR|RSI|MIS|US|USA|UK|UTI|USMLE|UCSF|UCLA|URI|UN|UV|UI|UW|UTD|UC|EHR|EMR|EKG|ECG|EEG|EMT|ED|ER|ICU|IRB|IMG|IV|IUD|OR|OB|OT|OSCE|AI|API|AMA|ABG|IQ|ID|IT|IP|AAMC|EU|ENT|ACGME|ECFMG|ERAS|AOA|APP|IM|EM|IRB|OBGYN|AP|AED)s?$/;
/** Written with a vowel, said with a consonant: a university, a one-time, a European, a useful. */
const SAID_Y =
  /^(?:uni(?:$|[^nmd]|on|que|dire|model|fi)|unan|eu(?!ler)|ew|u[cfhjkqrst][aeiou](?!nder)|ugand|ukr|ura|uro|ubiq|one(?:$|-|s$|ness)|once|ouija)/;
/** Both are said, or it is not clear. */
const EITHER =
  /^(?:unid|unimod|herb|histor|hyster|hotel|hypothe|habit|homage|hallu|umm?$|uh$|h?mm+$|user's$|sub|sql)/;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/;

/** @param word as it stands @param next what follows it at once, such as `-week` @returns null where it is not clear */
export function soundOf(word: string, next: string): Sound | null {
  if (/^\d/.test(word)) return soundOfNumber(word, next);
  if (/^(?:[A-Z]\d*|[a-z](?=$))$/.test(word) || (word.length === 1 && next.startsWith("-")))
    return soundOfLetter(word);
  if (/^[A-Z][A-Z\d]+s?$/.test(word) || /^[A-Z]+[a-z]?[A-Z]/.test(word)) return soundOfShort(word);
  if (/^[a-z]+[A-Z\d]/.test(word)) return /^[a-z]{1,2}[A-Z\d]/.test(word) ? soundOfName(word) : null;
  return soundOfWord(word);
}

const soundOfName = (word: string): Sound => (VOWEL_NAMES.test(word) ? "vowel" : "consonant");

function soundOfLetter(word: string): Sound | null {
  return /^(?:[IUaio]|A)$/.test(word) ? null : soundOfName(word);
}

/** Eight, eleven and eighteen. */
function soundOfNumber(word: string, next: string): Sound | null {
  const digits = /^\d+/.exec(word)?.[0] ?? "";
  if (digits.startsWith("0") || /^1[18]00/.test(digits)) return null;
  if (digits.startsWith("8")) return "vowel";
  return /^1[18]$/.test(digits) || (/^1[18]$/.test(digits) && next.startsWith(",")) ? "vowel" : "consonant";
}

function soundOfShort(word: string): Sound | null {
  const plain = word.replace(/'s$/, "");
  if (SPELLED.test(plain) || !/[AEIOUYaeiouy]/.test(plain))
    return /^SQL|^SUB/.test(plain) ? null : soundOfName(plain);
  if (/^[AEIO]/.test(plain)) return "vowel";
  if (/^[BCDGJKPQTVWYZ]/.test(plain)) return "consonant";
  // "a NICU", "an NPI": as a word or by its letters.
  return null;
}

function soundOfWord(word: string): Sound | null {
  const lower = word.toLowerCase();
  if (EITHER.test(lower) || !/^[a-z]/.test(lower)) return null;
  // A name is said as its language says it.
  if (!isWord(lower)) return null;
  if (SILENT_H.test(lower)) return "vowel";
  return /^[aeiou]/.test(lower) && !SAID_Y.test(lower) ? "vowel" : "consonant";
}

/** Names that do not look like ones: in small letters, turned round, or initials only. */
import { letters } from "../letters";
import type { Reading } from "../reading";
import type { Span } from "../span";
import { behind, before, isFrame } from "./context";
import * as cue from "./name-cues";
import * as word from "./name-words";
import { isPlace, isState } from "./place-words";

/** @returns the names, as they stand in the text; some may overlap with others' */
export function otherNames(reading: Reading): Span[] {
  return [
    ...cuedSmall(reading),
    ...smallPairs(reading),
    ...(reading.text.includes(", ") ? turned(reading) : []),
    ...initials(reading),
    ...(reading.text.includes("_") ? filed(reading) : []),
  ].filter((span) => !isFrame(reading, span) && !reading.known.has(reading.text.slice(span.start, span.end)));
}

const small = letters(
  () =>
    /\b(?:patient|pt|named|called|mr|mrs|ms|miss|name is|name:|wife|husband|son|daughter|mother|father|sister|brother)[.,]? (?:is |named |name |called )?([\p{Ll}][\p{Ll}\p{M}'-]{1,20})(?: ([\p{Ll}][\p{Ll}\p{M}'-]{1,20}))?(?![\p{L}'-])/giu,
);

/** "patient john smith", "mrs. kowalski". */
function cuedSmall({ text, patients }: Reading): Span[] {
  return Array.from(text.matchAll(small(text))).flatMap(({ 0: all, 1: first = "", 2: last, index }) => {
    if (/^\p{Lu}/u.test(first) || !patients.isAbout(index)) return [];
    const [one, two] = [word.plainWord(first), word.plainWord(last ?? "")];
    const isTitled = /^(?:mr|mrs|ms|miss)\b/i.test(all);
    if (!(isTitled && isSmallLast(one)) && !word.isFirstName(one)) return [];
    const rest = last === undefined ? 0 : last.length + 1;
    const start = index + all.length - first.length - rest;
    return [{ start, end: start + first.length + (isSmallLast(two) ? rest : 0) }];
  });
}

const isSmallLast = (plain: string): boolean =>
  (word.isSurname(plain) || word.isUnknown(plain)) && !/^(?:w|y|yo|f|m|pt|has|is|was|presented)$/.test(plain);

/** Two words in small letters, one behind the other: a text of other words has no such pair. */
const smallPair = letters(() => /(?:^|[^\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'-]+ \p{Ll}/u);
const wordsIn = letters(() => /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu);

/** "saw maria lopez today": a first name that is no word, and a surname. */
function smallPairs({ text, patients }: Reading): Span[] {
  return patients.sentences.flatMap((sentence) => {
    const part = text.slice(sentence.start, sentence.end);
    const words = smallPair(part).test(part) ? Array.from(part.matchAll(wordsIn(part))) : [];
    return words.flatMap(({ 0: first, index }, place) => {
      const next = words[place + 1];
      if (next?.index !== index + first.length + 1 || !/^\p{Ll}/u.test(first) || !/^\p{Ll}/u.test(next[0]))
        return [];
      const [one, two] = [word.plainWord(first), word.plainWord(next[0])];
      if (!word.isFirstName(one) || !word.isOddWord(one)) return [];
      if (!isSmallLast(two) || (two.length < 4 && !word.isSurname(two))) return [];
      const start = sentence.start + index;
      return [{ start, end: next.index + sentence.start + next[0].replace(/'s$/, "").length }];
    });
  });
}

const turnedIn = letters(
  () => /(\p{Lu}[\p{L}\p{M}'-]{1,20}), (\p{Lu}[\p{L}\p{M}'-]{1,20})(?: \p{Lu}\.?(?![\p{L}]))?/gu,
);

/** "SMITH, JOHN" */
function turned(reading: Reading): Span[] {
  const { text, patients } = reading;
  return Array.from(text.matchAll(turnedIn(text))).flatMap(
    ({ 0: all, 1: last = "", 2: first = "", index }) => {
      const span = { start: index, end: index + all.length };
      if (!patients.isAbout(index) || isState(first) || !isTurned(last, first)) return [];
      if (/\p{L}/u.test(text[index - 1] ?? "") || /[\p{L}'-]/u.test(text[span.end] ?? "")) return [];
      return cue.STAFF_BEFORE.test(before(text, span)) || cue.STAFF_BEHIND.test(behind(text, span))
        ? []
        : [span];
    },
  );
}

/** "DKA, Wednesday" is no name, "SMITH, JOHN" is. */
const isShout = (part: string): boolean => part === part.toUpperCase();

function isTurned(last: string, first: string): boolean {
  const [one, two] = [word.plainWord(last), word.plainWord(first)];
  if (isShout(last) && !isShout(first)) return false;
  if (isPlace(two) || !(word.isFirstName(two) || word.isWordName(two))) return false;
  return word.isSurname(one) || (word.isUnknown(one) && !word.isFirstName(one));
}

const FILE =
  /(?:^|[^\p{L}\d])(\p{L}{2,20})_(\p{L}{2,20})(?=_[\w-]{0,60}\.(?:pdf|docx?|jpe?g|png|dcm|xlsx?|txt|mp4|mov)\b)/giu;
const CHARTED =
  /^_[\w-]*?(?:echo|ct|mri|ekg|ecg|labs?|note|chart|summary|consent|path|x-?ray|biopsy|mrn|dc|consult|wound)/i;

/** A first name, and nothing that is only a word. */
function isPerson(names: readonly string[]): boolean {
  const isFirst = (name: string) => word.isFirstName(name) || word.isWordName(name);
  return (
    names.some(isFirst) &&
    names.every((name) => isFirst(name) || word.isSurname(name) || word.isUnknown(name))
  );
}

/** "Hernandez_Luz_echo.pdf" */
function filed({ text, patients }: Reading): Span[] {
  return Array.from(text.matchAll(FILE)).flatMap(({ 0: all, 1: one = "", 2: two = "", index }) => {
    const end = index + all.length;
    const names = [word.plainWord(one), word.plainWord(two)];
    if (!isPerson(names) || !(patients.isAbout(index) || CHARTED.test(text.slice(end, end + 40)))) return [];
    return [{ start: end - one.length - two.length - 1, end }];
  });
}

/** Behind "pt" these are no initials. */
const SHORT =
  /^(?:BP|HR|RR|IV|IM|PO|ED|ER|OR|PT|OT|CT|MR|US|DM|HF|MI|PE|GI|GU|ID|RA|MS|TB|UA|AF|AI|IT|HD|PD|OB|NP|PA|MD|DO|RN|CC|HP|LP|SP|UTI|DVT|MRI|MRN|DOB|NPO|ICU|CHF|CKD|HIV|EKG|ECG|CBC|BMP|CXR|DNR|SOB|SLP|PCP|HPI|PMH|PSH|ROS|AKI|DKA|GCS|IVC|TIA|CVA|AMA|PRN|BID|TID|ADL|ROM|WNL|NAD|AAO|AO|DC|LOS|MVC|GSW|TBI|LLE|RLE|LUE|RUE|RLQ|LLQ|RUQ|LUQ|POD|HOD|PPD|NKA|DNI|PNA|HTN|CAD|COPD|ESRD|ETOH|SI|THE|AND|HAS|WAS|FOR|HE|IS|A|I|O|X|Q|W|S|C|M|F)$/;
const cuedInitials = letters(
  () =>
    /\b(?:(?:[Pp]atient|PATIENT|[Pp]ts?|PT|named|[Ii]nitials)(?: is|:)?|(?:Mr|Mrs|Ms|Miss|MR|MRS|MS)\.?) ((?:\p{Lu}\.?(?: |-)?){0,2}\p{Lu}\.?)(?![\p{L}\d'-])/gu,
);
const dottedIn = letters(() => /\p{Lu}\.(?: ?\p{Lu}\.){1,2}(?![\p{L}\d])/gu);
const NO_INITIALS =
  /^(?:U\.S\.|U\.S\.A\.|U\.K\.|D\.C\.|M\.D\.|D\.O\.|B\.S\.|B\.A\.|M\.S\.|R\.N\.|N\.P\.|P\.A\.|P\.O\.|I\.V\.|I\.M\.|E\.R\.|E\.D\.|P\.S\.|C\.V\.|A\.M\.|P\.M\.|M\.A\.|L\.A\.|N\.Y\.|N\.Y\.C\.|D\.V\.T\.|T\.B\.)$/;

/** "pt JS", "Mr. K.", "J.S., a 54-year-old". */
function initials(reading: Reading): Span[] {
  const { text, patients } = reading;
  const cued = Array.from(text.matchAll(cuedInitials(text))).flatMap(({ 0: all, 1: letters = "", index }) => {
    const end = index + all.length;
    if (SHORT.test(letters.replace(/[. -]/g, "")) && !/[A-Z]\./.test(letters) && !all.startsWith("M"))
      return [];
    return [{ start: end - letters.length, end }];
  });
  const dotted = Array.from(text.matchAll(dottedIn(text))).flatMap(({ 0: letters, index }) => {
    const span = { start: index, end: index + letters.length };
    if (NO_INITIALS.test(letters) || /[\p{L}.]/u.test(text[index - 1] ?? "")) return [];
    const right = behind(text, span);
    const isPatient =
      cue.PATIENT_BEHIND.test(right) || cue.ILL_BEHIND.test(right) || cue.NAMED.test(before(text, span));
    return isPatient && !/^ \p{Lu}\p{Ll}/u.test(right) ? [span] : [];
  });
  return [...cued, ...dotted].filter(({ start }) => patients.isAbout(start));
}

/** Whether words in capitals are a patient's name. */
import type { Reading } from "../reading";
import type { Span } from "../span";
import { before, behind, isFrame } from "./context";
import * as cue from "./name-cues";
import type { NamePart } from "./name-runs";
import * as word from "./name-words";
import { isPlace } from "./place-words";

export interface Name extends Span {
  readonly parts: readonly NamePart[];
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|master|baby|senora?|senorita|mister|missus|madam|grandma|grandpa)$/;

/** @returns the patient's name in a run; null where it holds none */
export function patientName(reading: Reading, run: readonly NamePart[]): Name | null {
  const { parts, isTitled, isStaff } = trimmed(run);
  const [first] = parts;
  if (!first || isStaff || !(isTitled || parts.some(isNamelike))) return null;
  const name = { start: first.start, end: parts.at(-1)?.end ?? first.end, parts };
  const { text, patients } = reading;
  const right = behind(text, name);
  const isCued = cue.PATIENT_BEHIND.test(right);
  if (!mayBe(reading, name, isCued)) return null;
  const left = before(text, run[run.indexOf(first) - (isTitled ? 1 : 0)] ?? first, 60);
  const around = { left, right, isCued, isTitled, isNote: patients.isNote };
  return isOthers(around) || !isName(parts, around) ? null : name;
}

/** Whether a patient is spoken of there, who is nobody known; an age behind a name tells so by itself. */
function mayBe(reading: Reading, name: Name, isCued: boolean): boolean {
  if (isFrame(reading, name, isCued)) return false;
  if (isCued) return true;
  return reading.patients.isAbout(name.start) && !reading.known.has(reading.text.slice(name.start, name.end));
}

interface Around {
  readonly left: string;
  readonly right: string;
  /** An age, a birth date or a number stands behind. */
  readonly isCued: boolean;
  readonly isTitled: boolean;
  readonly isNote: boolean;
}

/** Whether it is somebody's at work, or of the writer's own family, or a thing is called so. */
function isOthers({ left, right, isCued, isTitled }: Around): boolean {
  if (!isCued && !isTitled && cue.OWN_FAMILY.test(left)) return true;
  const isFamily = !isTitled && cue.FAMILY.test(left);
  if (!isFamily && (cue.STAFF_BEFORE.test(left) || cue.STAFF_BEHIND.test(right))) return true;
  return !isTitled && cue.THING_BEHIND.test(right);
}

function isName(parts: readonly NamePart[], around: Around): boolean {
  const { left, right, isCued, isTitled } = around;
  if (isTitled) return true;
  if (isCued || cue.FAMILY.test(left) || cue.NAMED.test(left) || cue.FAMILY_BEHIND.test(right))
    return isNameWhenCued(parts);
  return isNameAlone(parts, around);
}

/** Whether a word may be one of a name at all. */
const isNamelike = ({ plain }: NamePart): boolean =>
  word.isFirstName(plain) || word.isWordName(plain) || word.isSurname(plain) || word.isUnknown(plain);

interface Trimmed {
  readonly parts: readonly NamePart[];
  readonly isTitled: boolean;
  readonly isStaff: boolean;
}

/** A run without the title and the words before the name, and what stands behind it. */
function trimmed(run: readonly NamePart[]): Trimmed {
  let from = 0;
  let [isTitled, isStaff] = [false, false];
  for (const { plain } of run) {
    if (TITLE.test(plain)) isTitled = true;
    else if (word.isStaff(plain)) isStaff = true;
    else if (isTitled || isStaff || !isLead(run, from)) break;
    from += 1;
  }
  const rest = run.slice(from);
  const to = rest.findIndex(
    (part, at) => rest[at - 1]?.owns === true || !(isPart(part) || (isTitled && at === 0)),
  );
  return { parts: to < 0 ? rest : rest.slice(0, to), isTitled, isStaff };
}

/** "Yesterday Maria", "PATIENT: John": a word that is no name, or one in capitals that stands for something. */
function isLead(run: readonly NamePart[], at: number): boolean {
  const part = run[at];
  if (!part) return false;
  if (part.text.length === 1)
    return /^[IA]$/.test(part.text) && at === 0 && !word.isSurname(run[1]?.plain ?? "");
  return (
    !isPart(part) ||
    (word.isDaily(part.plain) && isDoubtful(part.plain) && word.isFirstName(run[at + 1]?.plain ?? ""))
  );
}

const isDoubtful = (plain: string): boolean => !word.isFirstName(plain) && !word.isWordName(plain);

function isPart(part: NamePart | undefined): boolean {
  if (!part) return false;
  const { text, plain } = part;
  if (text.length === 1 || /^\p{Ll}/u.test(text) || /^(?:jr|sr|ii|iii|iv)$/.test(plain)) return true;
  if (/\p{Ll}\p{Lu}/u.test(text.replace(/^(?:Mc|Mac|De|Del|La|Le|Di|Da|Du|Van|Von|Fitz|El|Al|St)/, "")))
    return false;
  if (/^\p{Lu}{2,5}$/u.test(text))
    return word.isFirstName(plain) || (word.isSurname(plain) && text.length > 3);
  return !word.isPlainWord(plain) || (plain.includes("-") && !plain.split("-").every(word.isPlainWord));
}

/** Behind "patient" or before an age nearly everything in capitals is a name. */
function isNameWhenCued(parts: readonly NamePart[]): boolean {
  const [first] = parts;
  if (!first || first.text.length < 2) return parts.length > 1;
  if (parts.every(({ plain }) => word.isNoName(plain) && !word.isFirstName(plain))) return false;
  if (parts.length === 1 && isPlace(first.plain) && !word.isFirstName(first.plain)) return false;
  return parts.some(isNamelike);
}

function isNameAlone(parts: readonly NamePart[], around: Around): boolean {
  if (around.right.startsWith(":")) return false;
  if (isPlace(parts.map(({ plain }) => plain).join("_"))) return false;
  return parts.length > 1 ? isFullName(parts) : isFirstNameAlone(parts, around);
}

function isFullName(parts: readonly NamePart[]): boolean {
  const plain = parts
    .filter(({ text }) => /^\p{Lu}/u.test(text) && text.length > 1)
    .map((part) => part.plain);
  const [first = "", last = ""] = [plain[0], plain.at(-1)];
  // "P. Inulin" is no person; "P. Nguyen" is.
  if (plain.length < 2) return isTelling(first) && (parts[0]?.text.length !== 1 || word.isSurname(first));
  if (word.isFirstName(first)) return !isPlace(last) || word.isSurname(last);
  return isTelling(last) && !word.isNoName(first) && isFirstBefore(first, last);
}

/** Whether a word that is not only a first name may be one before another word. */
function isFirstBefore(first: string, last: string): boolean {
  if (word.isWordName(first)) return true;
  return !isPlace(first) && (word.isUnknown(first) || (word.isSurname(first) && word.isFirstName(last)));
}

const isTelling = (plain: string): boolean =>
  !word.isNoName(plain) && (word.isFirstName(plain) || word.isSurname(plain) || word.isUnknown(plain));

/** Where a list of patients or a sentence begins. */
const OPENS = /(?:^|[.,:;(!?] ?)$/;

/** "Maria was admitted", "I saw Maria". */
function isFirstNameAlone([part]: readonly NamePart[], { left, right, isNote }: Around): boolean {
  if (!part || part.text.length < 3 || !isTelling(part.plain) || isPlace(part.plain)) return false;
  if (!word.isFirstName(part.plain)) return cue.DOES_BEHIND.test(right);
  if (isNote) return OPENS.test(left) || cue.ILL_BEHIND.test(right) || cue.ILL_BEFORE.test(left);
  return !/\bwith $/i.test(left) && (cue.ILL_BEHIND.test(right) || cue.ILL_BEFORE.test(left));
}

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

const TITLE = /^(?:mr|mrs|ms|miss|mx|master|baby|dona|senora?|senorita|mister|missus|madam|grandma|grandpa)$/;

/** Without any of these nothing stands behind that tells of a patient. */
const AGE_OR_NUMBER = /\d|old\b|y[/.]?o\b|dob\b|mrn\b|born\b|birth\b|rec\b|room\b|rm\b|bed\b/i;

/** @returns the patient's name in a run; null where it holds none */
export function patientName(reading: Reading, run: readonly NamePart[]): Name | null {
  const { parts, isTitled, isStaff } = trimmed(run);
  const [first] = parts;
  if (!first || isStaff || !(isTitled || parts.some(isNamelike))) return null;
  const name = { start: first.start, end: parts.at(-1)?.end ?? first.end, parts };
  const { text, patients } = reading;
  const right = behind(text, name);
  const isCued = isPatientBehind(right);
  if (!mayBe(reading, name, isCued)) return null;
  const from = run[run.indexOf(first) - (isTitled ? 1 : 0)] ?? first;
  const around = { left: before(text, from, 60), right, isCued, isTitled, isNote: patients.isNote };
  return isPatientsName(name, around) ? name : null;
}

function isPatientsName({ parts }: Name, around: Around): boolean {
  return !isOthers(around) && isName(parts, around);
}

function isPatientBehind(right: string): boolean {
  return AGE_OR_NUMBER.test(right) && cue.PATIENT_BEHIND.test(right);
}

/** Whether a patient is spoken of there, who is nobody known; where illness is, an age behind a name tells so by itself. */
function mayBe(reading: Reading, name: Name, isCued: boolean): boolean {
  if (isFrame(reading, name, isCued)) return false;
  if (isCued) return !reading.patients.isOrdinary;
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
  if (!isCued && cue.STAFF_PLURAL.test(withoutNames(left))) return true;
  const isFamily = !isTitled && cue.FAMILY.test(left);
  if (!isFamily && (cue.STAFF_BEFORE.test(left) || isAtWork(right))) return true;
  return !isTitled && isThing(right, isCued);
}

const isAtWork = (right: string): boolean => cue.STAFF_BEHIND.test(right) || cue.IN_OFFICE.test(right);

const isThing = (right: string, isCued: boolean): boolean =>
  cue.THING_BEHIND.test(right) || (!isCued && cue.GRADE_BEHIND.test(right));

/** What stands before a list of names: "two students, Ana and". */
const withoutNames = (left: string): string =>
  left.replace(/(?:\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?,? (?:and |& )?){1,4}$/u, "");

function isName(parts: readonly NamePart[], around: Around): boolean {
  const { left, right, isCued, isTitled } = around;
  if (isTitled) return true;
  if (!isCued && isGraded(parts)) return false;
  if (cue.AGED.test(left)) return isNameBehindAge(parts);
  if (isCued || isBehindCue(left) || cue.FAMILY_BEHIND.test(right)) return isNameWhenCued(parts);
  return isNameAlone(parts, around);
}

/** "Clark IV", "Carpentier C", and "ANA", "AVA", which stand for something. */
function isGraded([first, second, third]: readonly NamePart[]): boolean {
  if (!first || third) return false;
  if (!second) return /^\p{Lu}{2,3}$/u.test(first.text);
  return /^(?:[A-Z]|[IV]{2,4})$/.test(second.text) && isGrading(first.plain);
}

const isGrading = (plain: string): boolean =>
  word.isNoName(plain) || (isPlace(plain) && !word.isSurname(plain));

/** "45M, John Smith", not "22F, Marfan". */
function isNameBehindAge(parts: readonly NamePart[]): boolean {
  const [first] = parts;
  if (!first || parts.length > 1) return isFullName(parts);
  return isTelling(first.plain) && (word.isFirstName(first.plain) || word.isSurname(first.plain));
}

const isBehindCue = (left: string): boolean =>
  cue.FAMILY.test(left) ||
  cue.NAMED.test(left) ||
  cue.NUMBERED.test(left) ||
  cue.PLURAL.test(withoutNames(left));

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
    (part, at) =>
      rest[at - 1]?.owns === true || !(isPart(part) || (at === 0 && (isTitled || isCalled(run, from)))),
  );
  return { parts: to < 0 ? rest : rest.slice(0, to), isTitled, isStaff };
}

/** "Yesterday Maria", "PATIENT: John": a word that is no name, or one in capitals that stands for something. */
function isLead(run: readonly NamePart[], at: number): boolean {
  const [part, next] = [run[at], run[at + 1]];
  if (!part) return false;
  if (part.text.length === 1) return at === 0 && isPronoun(part, next);
  if (isCalled(run, at)) return false;
  return !isPart(part) || CALLED.test(part.plain) || isDailyLead(part, next);
}

const CALLED = /^(?:pt|patient)$/;

/** "I", and the article before a word. */
const isPronoun = ({ text, end }: NamePart, next: NamePart | undefined): boolean =>
  /^[IA]$/.test(text) && next?.start !== end + 2 && !word.isSurname(next?.plain ?? "");

/** "May Maria": a word in daily use before a first name. */
const isDailyLead = ({ plain }: NamePart, next: NamePart | undefined): boolean =>
  word.isDaily(plain) && isDoubtful(plain) && word.isFirstName(next?.plain ?? "");

/** "Pt Song Ha-eun": a word, but between "patient" and what is no word. */
function isCalled(run: readonly NamePart[], at: number): boolean {
  const [cued, part, next] = [run[at - 1], run[at], run[at + 1]];
  if (!CALLED.test(cued?.plain ?? "") || !/^\p{Lu}\p{Ll}+$/u.test(part?.text ?? "")) return false;
  return next !== undefined && isNamelike(next);
}

const isDoubtful = (plain: string): boolean => !word.isFirstName(plain) && !word.isWordName(plain);

const isPart = ({ text }: NamePart): boolean => isPartWord(text);

const isPartWord = word.remembered((text) => {
  const plain = word.plainWord(text);
  if (text.length === 1 || /^\p{Ll}/u.test(text) || /^(?:jr|sr|ii|iii|iv)$/.test(plain)) return true;
  if (/\p{Ll}\p{Lu}/u.test(text.replace(/^(?:Mc|Mac|De|Del|La|Le|Di|Da|Du|Van|Von|Fitz|El|Al|St)/, "")))
    return false;
  if (/^\p{Lu}{2,5}$/u.test(text))
    return word.isFirstName(plain) || (word.isSurname(plain) && text.length > 3);
  return !word.isPlainWord(plain) || (plain.includes("-") && !plain.split("-").every(word.isPlainWord));
});

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

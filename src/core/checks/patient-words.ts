/** Where a text speaks of a patient, of people, or of somebody whom another sentence calls a patient. */
import { matchesNear, placesOf } from "./nearby";
import {
  A_PATIENT,
  AT_WORK,
  NO_PATIENT,
  NOT_THEIRS,
  PERSON,
  namedPatients,
  WHO_TAUGHT,
} from "./patient-cues";
import { atWords } from "./word-starts";
import { isCommonWord } from "./words/words";

/** As long as words before "patient" are. */
const BEFORE_PATIENT = 100;

/** @param flat a text with blanks for line ends @returns "the patient" and the like, but not "patient care" */
export function patientsIn(flat: string): RegExpExecArray[] {
  const near = { places: placesOf(flat, /patient|\bpt\b/gi), before: BEFORE_PATIENT, behind: 10 };
  return matchesNear(flat, A_PATIENT, near).filter(
    ({ 0: words, index }) => !isQuality(flat, index + words.length),
  );
}

function isQuality(flat: string, at: number): boolean {
  NO_PATIENT.lastIndex = at;
  return NO_PATIENT.test(flat);
}

/** @param flat a text with blanks for line ends @returns people, but not "my grandfather", "the man who taught me", "Mr. Cates in the advising office" */
export const peopleIn = (flat: string): RegExpExecArray[] =>
  atWords(flat, PERSON).filter((match) => !isOfWriters(flat, match));

/** Two names, and what stands behind them. */
const AT_WORK_REACH = 80;

function isOfWriters(flat: string, { 0: words, index }: RegExpExecArray): boolean {
  const end = index + words.length;
  if (flat.startsWith(" who ", end) && WHO_TAUGHT.test(flat.slice(end, end + 20))) return true;
  if (/^m(?:rs?|s|iss)$/i.test(words)) return AT_WORK.test(flat.slice(end, end + AT_WORK_REACH));
  return (
    /^(?:grand|child|man|woman)/i.test(words) && NOT_THEIRS.test(flat.slice(Math.max(0, index - 12), index))
  );
}

const MOST_NAMES = 12;

/** @returns the names that cues tell of, wherever they stand, so that a later "Gary's cultures" is about a patient, too */
export function namesIn(flat: string): RegExpExecArray[] {
  const names = new Set<string>();
  for (const { 1: whole = "" } of namedPatients(flat)) {
    for (const name of whole.split(" "))
      if (name.length > 2 && !isCommonWord(name.toLowerCase())) names.add(name);
    if (names.size >= MOST_NAMES) break;
  }
  if (names.size === 0) return [];
  return Array.from(
    flat.matchAll(new RegExp(`(?:^|[^\\p{L}])(?:${[...names].join("|")})(?![\\p{L}])`, "gu")),
  );
}

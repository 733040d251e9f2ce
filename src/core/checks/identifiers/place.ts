/** Where a patient lives, works or was treated: anything smaller than a state. */
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { before, behind, distances, isPatients } from "./context";
import { isCommonWord } from "../words/words";
import { THING_BEHIND } from "./name-cues";
import * as cue from "./place-cues";
import { isNoName, isOddWord, isPlainWord } from "./name-words";
import { nameRuns, type NamePart } from "./name-runs";
import { addresses } from "./place-address";
import { houseAt, isEmployer, isStrange, spanOf } from "./place-houses";
import { isLarge, isState, isTown, isWordTown } from "./place-words";

const MESSAGE =
  "This may be where a patient lives, works or was treated. A place smaller than a state can show who it is; “a town nearby” or “a hospital” is enough.";

export const rule: Rule = {
  id: "place",
  check: "identifiers",
  tier: "context",
  title: "Places",
  find: (reading) => {
    const { text, patients, known } = reading;
    const runs = nameRuns(reading).filter(([first]) => first && patients.isAbout(first.start));
    const found = [
      ...addresses(text),
      ...smallTowns(text),
      ...runs.flatMap((run) => placesIn(text, run)),
    ].filter((span) => isPatients(reading, span) && !known.has(text.slice(span.start, span.end)));
    const own = distances(reading, found)(cue.OWN);
    return found.filter((span) => own(span) > OWN_REACH).map((span) => ({ ...span, message: MESSAGE }));
  },
};

function placesIn(text: string, run: readonly NamePart[]): Span[] {
  if (isEmployer(text, run)) return [spanOf(run)];
  const house = houseAt(text, run);
  if (house) return isThing(behind(text, house)) ? [] : [house];
  return townsIn(text, run);
}

/** So near a word of the writer's own affairs a place is theirs. */
const OWN_REACH = 60;
const MOST_WORDS = 3;

const SMALL =
  /\b(?:lives?|lived|living|resid\w+|grew up|born|home|works?|resident|from|near|transfer\w*) (?:(?:in|of|from|near|at|outside) )?([a-z]{4,14}(?: [a-z]{4,14})?)/g;

/** "lives in columbus" */
function smallTowns(text: string): Span[] {
  return Array.from(text.matchAll(SMALL)).flatMap(({ 0: all, 1: words = "", index }) => {
    const start = index + all.length - words.length;
    const first = words.replace(/ .*/, "");
    const town = [words, first].find(
      (name) => isTown(name.replace(" ", "_")) && !isWordTown(name) && !isLarge(name),
    );
    return town === undefined || isCommonWord(town) ? [] : [{ start, end: start + town.length }];
  });
}

/** Towns that the list has, and words behind "lives in". */
function townsIn(text: string, run: readonly NamePart[]): Span[] {
  for (let from = 0; from < run.length; from += 1)
    for (let count = Math.min(MOST_WORDS, run.length - from); count > 0; count -= 1) {
      const parts = run.slice(from, from + count);
      if (isTownHere(text, { parts, isWhole: from === 0 && count === run.length })) return [spanOf(parts)];
    }
  const whole = spanOf(run);
  return isUnknownTown(text, run) ? [whole] : [];
}

interface Here {
  readonly parts: readonly NamePart[];
  readonly isWhole: boolean;
}

function isTownHere(text: string, { parts, isWhole }: Here): boolean {
  if (parts.every((part) => part.text.length < 3)) return false;
  const words = parts.map(({ plain }) => plain).join("_");
  const span = spanOf(parts);
  if (isWhole && !isLarge(words) && isBeforeItsState(text, parts)) return true;
  if (!isTown(words) || isThing(behind(text, span)) || cue.PASSING.test(before(text, span))) return false;
  return isWhole && !isWordTown(words) && !isNoName(words)
    ? true
    : isThere(before(text, span), { words, isWhole });
}

/** "Elko, NV" */
const isBeforeItsState = (text: string, parts: readonly NamePart[]): boolean =>
  isBeforeState(behind(text, spanOf(parts))) && !parts.some(isOther);

/** A name that is more than a town's, or a part of more words, needs what tells of a place before it. */
function isThere(left: string, { words, isWhole }: { words: string; isWhole: boolean }): boolean {
  const isHere = cue.THERE.test(left) || (isWhole && /\b(?:in|from|near) $/.test(left));
  return isHere && (isWhole || !(isWordTown(words) || isNoName(words)));
}

const isOther = ({ plain }: NamePart): boolean => isNoName(plain) && !isTown(plain);

/** A score, a rule, a trial of that name; a clinic or a street there is as good as the town. */
function isThing(after: string): boolean {
  if (after.startsWith("-") || /^ (?:\d+\.\d|[IV]{1,3}\b|[A-Z]\d)/.test(after)) return true;
  return (
    THING_BEHIND.test(after) &&
    !/^(?:'s)? (?:\w+ )?(?:hospital|clinic|center|centre|medical|health|street|avenue|county|road|area|building|institute|unit)/i.test(
      after,
    )
  );
}

function isBeforeState(after: string): boolean {
  const state = /^,? ([A-Z]{2})(?![\p{L}\d])/u.exec(after)?.[1];
  if (state !== undefined)
    return (
      isState(state) && (after.startsWith(",") || !/^ (?:ME|IN|OR|HI|OK|MD|MS|PA|ID|CO|AL)\b/.test(after))
    );
  const name = /^, (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u.exec(after)?.[1]?.toLowerCase();
  return name !== undefined && (isLarge(name.replace(" ", "_")) || isLarge(name.split(" ")[0] ?? ""));
}

/** Words in capitals behind "lives in" that no list has, or that end as places do. */
function isUnknownTown(text: string, run: readonly NamePart[]): boolean {
  const isLand = isLandOf(run);
  if (!isLand && !mayBeUnknown(run)) return false;
  const left = before(text, spanOf(run), 60);
  const right = behind(text, spanOf(run));
  if (cue.PASSING.test(left)) return false;
  if (isLand && IN.test(left)) return !run.some(({ plain }) => isNoName(plain));
  if (run.every(isStrange) && isStrangeThere(left, right)) return true;
  return (isLand || isNoWordOf(run)) && isBehindThere(left, run) && !THING_BEHIND.test(right);
}

/** Before or behind a word that nobody knows: "in Goessel", "a cantor from Skokie", "the Tualatin library". */
function isStrangeThere(left: string, right: string): boolean {
  if (THING_BEHIND.test(right) && !cue.HOUSE_BEHIND.test(right)) return false;
  if (/\bthe $/i.test(left)) return cue.HOUSE_BEHIND.test(right);
  if (/\b(?:in|near|outside|through) $/i.test(left) || isSomebodyFrom(left)) return true;
  return left.endsWith(" at ") && cue.THERE.test(left);
}

function isBehindThere(left: string, run: readonly NamePart[]): boolean {
  return mayBeTown(run) && (run.length > 1 || !left.endsWith(" at ")) && cue.THERE.test(left);
}

const isNoWordOf = (run: readonly NamePart[]): boolean =>
  run.some(({ plain }) => isOddWord(plain) || (run.length > 1 && !isPlainWord(plain)));

/** Where this is not so, nothing around can make it one. */
const mayBeUnknown = (run: readonly NamePart[]): boolean =>
  (mayBeTown(run) && isNoWordOf(run)) || run.every(isStrange);

const isLandOf = (run: readonly NamePart[]): boolean =>
  run.length > 1 && cue.GEO.test(run.at(-1)?.plain ?? "");

const IN = /\b(?:in|from|near|outside|at|to|into)(?: the)? (?:\w+ in )?$/i;

/** "a cantor from", "Akinyi Odhiambo from"; nobody at work */
const isSomebodyFrom = (left: string): boolean =>
  cue.SOMEBODY.test(left) || (/\p{Lu}\p{Ll}+ from $/u.test(left) && !cue.AT_WORK.test(left));

function mayBeTown(run: readonly NamePart[]): boolean {
  if (isLarge(run.map(({ plain }) => plain).join("_")) || isLarge(run[0]?.plain ?? "")) return false;
  return run.every(({ plain, text }) => text.length > 2 && !isNoName(plain) && !/^\p{Lu}{2,}$/u.test(text));
}

export const examples: Examples = {
  found: [
    "My patient is a 45-year-old woman from ⟦Duluth⟧.",
    "The patient was transferred from ⟦St. Luke's Hospital⟧ with sepsis.",
    "He was admitted to ⟦Mercy General⟧ with pneumonia.",
    "The patient has COPD. She lives in ⟦Duluth⟧.",
    "67M from ⟦Tulsa⟧, OK with chest pain.",
    "The patient lives at ⟦14 Elm Street⟧.",
    "The patient lives at ⟦221 N. Maple Ave., Apt 4, Dayton, OH 45402⟧.",
    "The patient, a teacher at ⟦Lincoln High School⟧, was diagnosed with TB.",
    "Our patient came by helicopter from ⟦Cook County⟧.",
    "The patient grew up in ⟦Mumbai⟧ and was never vaccinated.",
    "My patient is a resident of ⟦Maplewood Nursing Home⟧ with dementia.",
    "The patient's ZIP code is ⟦55802⟧.",
    "A cantor from ⟦Skokie⟧ came in before his laryngectomy; our patient sings well.",
    "Our patient drove himself in from ⟦Winnemucca⟧.",
    "The patient sleeps in the lot behind the ⟦Tualatin⟧ library.",
    "Her husband works at ⟦Gunderson Poultry⟧. 29F, ectopic.",
    "The patient goes to ⟦St. Brendan's⟧ for dialysis.",
    "The patient's family came through ⟦Nakivale⟧ last year.",
    "Where they found the patient: ⟦44.1037 N, 121.2869 W⟧",
  ],
  quiet: [
    "The patient is from Ohio.",
    "My patient grew up in Nigeria and has sickle cell disease.",
    "Does the patient meet the Ottawa rules?",
    "By the Boston criteria the patient has amyloid angiopathy.",
    "My interview in Cleveland went well, and I told them of my patient.",
    "I will present the patient at the conference in Boston.",
    "The patient was admitted to the ICU, then to 4 West.",
    "The patient filled in the Kansas City Cardiomyopathy Questionnaire.",
    "The patient's Mayo score was 7.",
    "A 40M with a Brugada pattern, Shanghai 3.5. ICD?",
    "I live in Denver and see patients on Fridays.",
    "The patient was started on Augmentin at 45802 units.",
    "I was accepted at Emory University in Atlanta.",
    "The residents from Toledo asked about the patient.",
    "55M s/p cath, follow-up at the Heart Clinic in two weeks.",
    "Can a 33F at 30 weeks fly to Denver for a wedding?",
    "A cardiologist from Yakima saw the patient with me.",
    "I work at Prairie Star Meats on weekends, and saw a patient there.",
  ],
};

/** Where a patient lives, works or was treated: anything smaller than a state. */
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { before, behind, distanceTo, isPatients } from "./context";
import { isCommonWord } from "../words/words";
import { THING_BEHIND } from "./name-cues";
import { isFirstName, isNoName, isOddWord, isPlainWord, isUnknown } from "./name-words";
import { nameRuns, type NamePart } from "./name-runs";
import { addresses } from "./place-address";
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
    const own = distanceTo(reading, OWN);
    return found.filter((span) => own(span) > OWN_REACH).map((span) => ({ ...span, message: MESSAGE }));
  },
};

/** Words by which a house of care, of study, of work is known. */
const HOUSE =
  /^(?:hospitals?|clinic|clinics|medical|memorial|infirmary|hospice|sanatorium|general|healthcare|health|nursing|rehab|rehabilitation|manor|pavilion|elementary|high|middle|school|academy|church|parish|mosque|temple|synagogue|shelter|prison|jail|penitentiary|correctional|county|township|borough|village|heights|hills|center|centre|institute|university|college|va|va's|va\.|veterans|children's|childrens|inc|llc|corp|corporation|company|factory|plant|farm|farms|reservation|base|barracks|towers|apartments|residence|gardens|estates|neighborhood|district|homes?|lodge|terrace|place|pharmacy|methodist|baptist|presbyterian|lutheran|regional|adventist|samaritan|children|freight|roofing|construction|trucking|logistics|foods|motors|steel|bakery|diner|restaurant|grill|farms|dairy|brewery|library|bank|hotel|motel|mall|stadium|arena|airport|marina|street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|pike|highway|hwy)$/;
/** Those that are none without a second word behind: "Medical Center", "High School". */
const HALF =
  /^(?:medical|health|nursing|high|middle|veterans|college|institute|center|centre|homes?|place|temple|district|plant|base)$/;
const SAINT = /^(?:st|saint|mt|mount|our|sacred|good|holy)$/;
/** Before where somebody lives, comes from, works or was cared for. */
const THERE =
  /\b(?:(?:lives?|lived|living|resid(?:es?|ed|ing)|born|raised|grew up|based|homeless|stays|staying|works|worked|working|employed|teaches|taught|studies|attends|attended|enrolled|retired|incarcerated|jailed|hospitalized|treated|seen|admitted|cared for|evaluated|diagnosed|followed|operated on|housed|home|farm|house|apartment|job|crash|accident|fire|shooting|collision)(?: [\w-]+){0,4}? (?:in|at|to|near|outside|from|by|for|of|on)|(?:transfer(?:red)?|transported|flown|airlifted|sent|discharged|moved|moving|came|comes|come|driven|drove|referred|lot|yard|drives?|drives her|drives him|drove in|two hours|hours?|visiting|traveled|returned|relocated|back|brought|bussed|hails?|presents|presented|is|was|native|resident|man|woman|boy|girl|lady|gentleman|male|female|farmer|teacher|student|worker|veteran|nurse|family|refugee|patient|pt|[1-9]\d ?[MF])(?: (?:over|here|in|out|by|home|back|up|down))? (?:from|of|to|at|in)|osh|outside hospital|at|town of|city of|county of|suburb of|village of|just (?:outside|north|south|east|west)(?: of)?|near|outside|employer|school|workplace|hospital|facility|pcp at|address|city|hometown|location|residence)(?: is| was)?[: ]*(?:the |downtown |rural |suburban |nearby |central |north |south |east |west |greater )*\(?$/i;
const OWN =
  /\b(?:i'm in|i am in|matched|my (?:first|top|school|hometown|home|interview|rotation|residency|program|family|apartment|own|parents|friend|institution|training)|my (?:high|middle|old|medical) school|gave a talk|you (?:gave|spoke|trained|taught|worked)|conference|meeting in|symposium|interview|sub-?i\b|away rotation|our (?:school|program|institution)|i (?:live|grew up|am from|was born|moved|work|will be|studied|trained|applied|matched|volunteer)|guidelines?|handbook|criteria|trial|study from|textbook|protocol from|published|poster|workshop|fellowship|residency)\b/gi;

function placesIn(text: string, run: readonly NamePart[]): Span[] {
  const house = houseIn(run);
  if (house) return isThing(behind(text, house)) ? [] : [house];
  return townsIn(text, run);
}

/** "St. Luke's Hospital", "Mercy General", "Lincoln High School" */
function houseIn(run: readonly NamePart[]): Span | null {
  const place = run.findIndex(
    ({ plain, text }, at) => at > 0 && HOUSE.test(plain) && /^\p{Lu}\p{Ll}/u.test(text),
  );
  if (place < 0) return null;
  let end = place;
  while (end + 1 < run.length && HOUSE.test(run[end + 1]?.plain ?? "")) end += 1;
  const last = run[end];
  if (!last || (end === place && run.length < 3 && HALF.test(last.plain))) return null;
  const first = run.slice(0, place).find((part) => isProper(part));
  return first ? { start: first.start, end: last.end } : null;
}

const LEAD =
  /^(?:the|at|in|from|to|he|she|they|our|my|a|an|pt|patient|her|his|this|when|while|after|before|no|of|and|but|best|i|if|is|was|mr|mrs|ms|dr)$/;
const NO_HOUSE =
  /^(?:national|american|internal|family|emergency|community|local|outside|public|private|global|mental|public|rural|urban|world|human|women|men|student|university|medical|school|department|surgical|trauma|cancer|general|critical|intensive|free|state|level|primary|tertiary|academic|teaching|children|veterans|health|behavioral|women's|nursing|skilled|assisted|long|pediatric|charge|chief|electronic|home)$/;

function isProper({ text, plain }: NamePart): boolean {
  if (LEAD.test(plain) || (/^\p{Lu}{2,4}$/u.test(text) && isNoName(plain))) return false;
  return SAINT.test(plain) || !(NO_HOUSE.test(plain) || isLarge(plain));
}

/** So near a word of the writer's own affairs a place is theirs. */
const OWN_REACH = 60;
const GEO =
  /^(?:creek|farms|harbor|park|falls|springs?|lake|lakes|river|beach|hills?|valley|city|town|grove|ridge|point|island|bay|rock|forks?|bluffs?|prairie|haven|port|landing|mills|heights|village|junction|canyon|mesa|pass|rapids|woods|glen|cove|shores|corners|crossing|station|bend|gap|plains|fields?|bridge|ferry|mountain|view|springs)$/;
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

const spanOf = (parts: readonly NamePart[]): Span => ({
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
});

interface Here {
  readonly parts: readonly NamePart[];
  readonly isWhole: boolean;
}

function isTownHere(text: string, { parts, isWhole }: Here): boolean {
  if (parts.every((part) => part.text.length < 3)) return false;
  const words = parts.map(({ plain }) => plain).join("_");
  const after = behind(text, spanOf(parts));
  if (isWhole && !isLarge(words) && isBeforeState(after) && !parts.some(isOther)) return true;
  if (!isTown(words) || isThing(after)) return false;
  return isWhole && !isWordTown(words) && !isNoName(words)
    ? true
    : isThere(before(text, spanOf(parts)), { words, isWhole });
}

/** A name that is more than a town's, or a part of more words, needs what tells of a place before it. */
function isThere(left: string, { words, isWhole }: { words: string; isWhole: boolean }): boolean {
  const isHere = THERE.test(left) || (isWhole && /\b(?:in|from|near) $/.test(left));
  return isHere && (isWhole || !(isWordTown(words) || isNoName(words)));
}

const isOther = ({ plain }: NamePart): boolean => isNoName(plain) && !isTown(plain);

/** A score, a rule, a trial of that name; a clinic or a street there is as good as the town. */
function isThing(after: string): boolean {
  if (after.startsWith("-")) return true;
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
  const left = before(text, spanOf(run), 60);
  const isLand = run.length > 1 && GEO.test(run.at(-1)?.plain ?? "");
  if (isLand && IN.test(left)) return !run.some(({ plain }) => isNoName(plain));
  if (!isBehindThere(left, run)) return false;
  return (isLand || isNoWordOf(run)) && !THING_BEHIND.test(behind(text, spanOf(run)));
}

function isBehindThere(left: string, run: readonly NamePart[]): boolean {
  if (/\b(?:in|near|outside) $/i.test(left) && run.every(isStrange)) return true;
  return THERE.test(left) && (run.length > 1 || !left.endsWith(" at ")) && mayBeTown(run);
}

/** A word in capitals that is neither a word nor anybody's name: behind "in" it is a place. */
const isStrange = ({ plain, text }: NamePart): boolean =>
  /^\p{Lu}\p{Ll}{3,}/u.test(text) && isUnknown(plain) && !isFirstName(plain) && !isLarge(plain);

const isNoWordOf = (run: readonly NamePart[]): boolean =>
  run.some(({ plain }) => isOddWord(plain) || (run.length > 1 && !isPlainWord(plain)));

const IN = /\b(?:in|from|near|outside|at|to|into)(?: the)? (?:\w+ in )?$/i;

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
    "I live in Denver and see patients on Fridays.",
    "The patient was started on Augmentin at 45802 units.",
    "I was accepted at Emory University in Atlanta.",
  ],
};

/** Where a text speaks of a patient. It is decided sentence by sentence; a note or a question from the ward counts as a whole. */
import type { Layout } from "./layout";
import {
  AT_BEDSIDE,
  CLINICAL,
  FAMILY,
  FIRST_PERSON,
  INTRODUCED,
  IN_GENERAL,
  NAMING,
  NOBODY,
  OWN,
  PRONOUN,
  STAFF,
  STRONG,
  STRONG_SIGNS,
} from "./patient-cues";
import { patientMails } from "./patient-mail";
import { namesIn, patientsIn, peopleIn } from "./patient-words";
import { propertiesEnd } from "./properties";
import { around, holds, type Span } from "./span";
import { atWords } from "./word-starts";

export interface PatientSense {
  /** Whether a place stands in a sentence that speaks of a patient, or of one whom the sentence before speaks of. */
  readonly isAbout: (offset: number) => boolean;
  /** Of the sentences that do, the last that ends before a place, and the first that ends behind it. */
  readonly around: (offset: number) => readonly Span[];
  /** The sentences that do, in their order. */
  readonly sentences: readonly Span[];
  /** Whether the text as a whole is a note or a question about a patient, not a message in which one comes up. */
  readonly isNote: boolean;
  /** Whether the text is of ordinary life: no message, no words of illness or a bedside, and long enough to have some. */
  readonly isOrdinary: boolean;
}

/** A note from the ward of this length has a word of illness in it, or of a bed. */
const LONG = 300;

/** @returns whether somebody is greeted; "Mr. Hahn, in atrial fibrillation …" only looks like it */
export function isGreeting(text: string, { greeting }: Layout): boolean {
  if (!greeting) return false;
  return (
    !/^(?:mrs?|ms|miss)\b/i.test(text.slice(greeting.start, greeting.start + 5)) ||
    /^[,:.!]?[ \t]*(?:\n|$)/.test(text.slice(greeting.end, greeting.end + 40))
  );
}

/** What a sentence says by itself. */
interface Cues {
  readonly strong: boolean;
  readonly introduced: boolean;
  /** Whether a patient of whom another sentence says the name is named. */
  readonly named: boolean;
  /** Whether it says somebody's name. */
  readonly naming: boolean;
  readonly nobody: boolean;
  /** Whether patients are spoken of in general. */
  readonly general: boolean;
  readonly person: boolean;
  readonly pronoun: boolean;
  readonly clinical: number;
  readonly own: boolean;
  readonly first: boolean;
  readonly staff: boolean;
  /** Whether a blank line stands before it. */
  readonly opens: boolean;
}

/** @param text in plain signs @param sentences its sentences @param layout tells what greets and signs */
export function patientSense(text: string, sentences: readonly Span[], layout: Layout): PatientSense {
  const cues = allCues(text, sentences);
  const isMail = isGreeting(text, layout) || layout.close !== null;
  const isNote = !isMail && propertiesEnd(text) === 0 && isNoteOf(cues);
  const isSure = isMail || cues.some(({ strong }) => strong);
  const whole = { isNote, isIll: isIllness(cues, isMail), isSure };
  const alone = cues.map((one) => isAboutAlone(one, whole));
  const mails = patientMails(text);
  const about = carried(cues, alone).map((is, place) => is || holds(mails, sentences[place]?.start ?? 0));
  const found = sentences.filter((_, place) => about[place]);
  return {
    isAbout: (offset) => holds(found, offset),
    around: (offset) => around(found, offset),
    sentences: found,
    isNote,
    isOrdinary:
      !isMail &&
      found.length === 0 &&
      text.length >= LONG &&
      !cues.some(({ clinical }) => clinical > 0) &&
      !AT_BEDSIDE.test(text),
  };
}

function allCues(text: string, sentences: readonly Span[]): Cues[] {
  const top = propertiesEnd(text);
  // A line's end inside a sentence is a blank like any other.
  const flat = text.replace(/\n/g, " ");
  const of = (cue: RegExp) => atWords(flat, cue);
  const count = (...found: RegExpExecArray[][]) => countIn(sentences, found);
  const [strong, introduced, nobody] = [
    count(of(STRONG), of(STRONG_SIGNS), patientsIn(flat)),
    count(of(INTRODUCED), of(FAMILY)),
    count(of(NOBODY)),
  ];
  const [person, pronoun, clinical] = [count(peopleIn(flat)), count(of(PRONOUN)), count(of(CLINICAL))];
  const [naming, general, named] = [count(of(NAMING)), count(of(IN_GENERAL)), count(namesIn(flat))];
  const [own, first, staff] = [count(of(OWN)), count(of(FIRST_PERSON)), count(of(STAFF))];
  return sentences.map(({ start }, place) => ({
    naming: has(naming, place),
    general: has(general, place),
    strong: has(strong, place) && !has(nobody, place) && start >= top,
    introduced: has(introduced, place),
    named: has(named, place),
    nobody: has(nobody, place) || start < top,
    person: has(person, place),
    pronoun: has(pronoun, place),
    clinical: clinical[place] ?? 0,
    own: has(own, place),
    first: has(first, place),
    staff: has(staff, place),
    opens: place === 0 || /\n[ \t]*\n/.test(text.slice(sentences[place - 1]?.end, start)),
  }));
}

const has = (counts: Uint16Array, place: number): boolean => (counts[place] ?? 0) > 0;

/** @param found each in order @returns how many of them end in each sentence */
function countIn(sentences: readonly Span[], found: readonly (readonly RegExpExecArray[])[]): Uint16Array {
  const counts = new Uint16Array(sentences.length);
  const isBehind = (place: number, at: number) => (sentences[place]?.end ?? Infinity) <= at;
  for (const matches of found) {
    let place = 0;
    for (const { 0: words, index } of matches) {
      const last = index + Math.max(0, words.length - 1);
      while (isBehind(place, last)) place += 1;
      if ((sentences[place]?.start ?? Infinity) <= last)
        counts[place] = Math.min(9, (counts[place] ?? 0) + 1);
    }
  }
  return counts;
}

/** A question from the ward has no more sentences. */
const SHORT = 6;

/** No greeting, no close, a patient, and little of the writer: telegraph style from the ward. */
function isNoteOf(cues: readonly Cues[]): boolean {
  const strong = cues.filter((one) => one.strong || (one.person && one.pronoun)).length;
  const clinical = sum(cues, (cue) => cue.clinical);
  const own = cues.filter((one) => one.own && one.first && !one.strong).length;
  const least = cues.length <= SHORT ? 1 : 2;
  if (strong === 0 && (clinical <= least || isOfWriter(cues))) return false;
  return strong + clinical > 1 && own * 3 <= cues.length && (strong * 2 + clinical) * 3 >= cues.length;
}

/** A letter about the writer's work: patients in general, or "I" in half of it and nobody else. */
function isOfWriter(cues: readonly Cues[]): boolean {
  if (cues.some(({ general }) => general)) return true;
  return !cues.some(({ pronoun }) => pronoun) && cues.filter(({ first }) => first).length * 2 >= cues.length;
}

const sum = (cues: readonly Cues[], of: (cue: Cues) => number): number =>
  cues.reduce((total, cue) => total + of(cue), 0);

interface Whole {
  readonly isNote: boolean;
  readonly isIll: boolean;
  /** Whether it is a message, or any sentence has a patient in it: of a list of plans more is asked. */
  readonly isSure: boolean;
}

/** Whether anything in the text is of illness; a story of a man named John is not. */
function isIllness(cues: readonly Cues[], isMail: boolean): boolean {
  const [clinical, people] = [
    sum(cues, (cue) => cue.clinical),
    sum(cues, (cue) => Number(cue.person && !cue.own)),
  ];
  return cues.some(({ strong }) => strong) || (isMail ? clinical + people > 0 : clinical > 1);
}

function isAboutAlone(cue: Cues, { isNote, isIll, isSure }: Whole): boolean {
  if (cue.nobody) return false;
  if (cue.strong || (isIll && (cue.introduced || cue.named))) return true;
  if (isNote) return !(cue.own && cue.first);
  return isIll && (isSure || cue.person || cue.pronoun) && isOfSomebody(cue);
}

function isOfSomebody(cue: Cues): boolean {
  if (cue.person) return true;
  if (cue.staff) return false;
  return cue.own ? cue.pronoun && !cue.first : isOfIll(cue);
}

const isOfIll = ({ person, pronoun, clinical, first }: Cues): boolean =>
  person || pronoun || (clinical > 0 && !first);

/** "She lives in Duluth." behind a sentence about her; "I met her on Tuesday." before one. */
function carried(cues: readonly Cues[], alone: readonly boolean[]): boolean[] {
  const about = [...alone];
  cues.forEach((cue, place) => {
    if (!about[place] && about[place - 1] === true) about[place] = goesOn(cue);
  });
  for (let place = cues.length - 2; place >= 0; place -= 1) {
    const [cue, next] = [cues[place], cues[place + 1]];
    if (!cue || !next || about[place] || !about[place + 1] || next.opens || cue.own || cue.nobody) continue;
    about[place] = isOfIll(cue);
  }
  return about;
}

function goesOn(cue: Cues): boolean {
  return !cue.nobody && ((cue.naming && !cue.opens) || staysWith(cue));
}

function staysWith(cue: Cues): boolean {
  if (!cue.pronoun && (cue.own || cue.staff)) return false;
  if (cue.first && (cue.own || cue.opens)) return false;
  if (cue.opens) return cue.pronoun && !cue.own;
  return isOfIll(cue) || cue.clinical > 0 || !cue.first;
}

/** Whether a number may be somebody's, by the people who are spoken of around it. */
import type { Reading } from "../reading";
import type { Span } from "../span";

const SOMEBODY =
  /\b(?:patients?|pts?|participants?|he|she|his|her|hers|him|their|they|mr|mrs|ms|(?:wo)?m[ae]n|lady|gentleman|guy|kid|boy|girl|baby|child|mother|father|mom|dad|widow(?:er)?|grand(?:ma|pa|mother|father|son|daughter)|son|daughter|husband|wife|veteran|refugee)\b/i;
const AROUND = 90;
/** A patient is spoken of in the sentences around. */
const NEARBY = 300;

/** @returns whether a text is about a patient, or somebody is spoken of near the place */
export function isOfSomebody({ text, patients }: Reading, { start, end }: Span): boolean {
  if (patients.isOrdinary) return false;
  return (
    patients.isAbout(start) ||
    SOMEBODY.test(text.slice(Math.max(0, start - AROUND), end + AROUND)) ||
    patients.around(start).some((one) => one.start < end + NEARBY && one.end > start - NEARBY)
  );
}

const somebody = new WeakMap<Reading, boolean>();

/** @returns whether anybody is spoken of in the whole text: where nobody is, no place has to be asked */
export function hasSomebody(reading: Reading): boolean {
  const known =
    somebody.get(reading) ?? (reading.patients.sentences.length > 0 || SOMEBODY.test(reading.text));
  somebody.set(reading, known);
  return known;
}

/** Words and numbers that are spaced out, such as `M R N` or `5 5 0 1 8`. */
import { letters } from "./letters";

/** Letters or digits one by one, with one and the same sign between; a date or a number may have its own strokes. */
const spacedOut = letters(
  () =>
    /(?:^|[^\p{L}\p{N}])([A-Za-z\d](?:([ .-])[A-Za-z\d])(?:\2[/-](?=\2\d)|\2[A-Za-z\d])+)(?![\p{L}\p{N}])/gu,
);
/** Where a text has not this, nothing is. */
const MAY_BE = /[A-Za-z\d]([ .-])[A-Za-z\d]\1/;
/** Three letters can be anybody's initials: only what forms ask for closes up. */
const WORDS = /^(?:mrn|ssn|dob|vin|npi|dea|mbi|nhs)$/i;
const FEWEST = { letters: 4, digits: 5 };

/** @returns where the signs between stand, in order */
export function spacesOut(text: string): number[] {
  const gaps: number[] = [];
  if (!MAY_BE.test(text)) return gaps;
  for (const { 0: all, 1: run = "", 2: sign = "", index } of text.matchAll(spacedOut(text))) {
    const start = index + all.length - run.length;
    const parts = Array.from(withoutSigns(run).matchAll(/[A-Za-z]+|\d[\d/-]*/g)).filter(({ 0: part }) =>
      isOne(part, sign),
    );
    for (const { 0: part, index: at } of parts)
      for (let place = at; place < at + part.length - 1; place += 1) gaps.push(start + place * 2 + 1);
  }
  return gaps;
}

/** Every other sign stands between. */
function withoutSigns(run: string): string {
  let signs = "";
  for (let at = 0; at < run.length; at += 2) signs += run.charAt(at);
  return signs;
}

/** `1.2.3.4.5` counts the parts of a book. */
function isOne(part: string, sign: string): boolean {
  if (/\d/.test(part)) return sign !== "." && part.replace(/\D/g, "").length >= FEWEST.digits;
  return WORDS.test(part) || (sign === " " && part.length >= FEWEST.letters);
}

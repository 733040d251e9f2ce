/** Words and numbers that are spaced out, such as `M R N` or `5 5 0 1 8`. */

/** Letters or digits one by one, with one and the same sign between. */
const RUN = /(?:^|[^\p{L}\p{N}])([A-Za-z\d](?:([ .-])[A-Za-z\d])(?:\2[A-Za-z\d])+)(?![\p{L}\p{N}])/gu;
/** Three letters can be anybody's initials: only what forms ask for closes up. */
const WORDS = /^(?:mrn|ssn|dob|vin|npi|dea|mbi|nhs)$/i;
const FEWEST = { letters: 4, digits: 5 };

/** @returns where the signs between stand, in order */
export function spacesOut(text: string): number[] {
  const gaps: number[] = [];
  for (const { 0: all, 1: run = "", 2: sign = "", index } of text.matchAll(RUN)) {
    const start = index + all.length - run.length;
    const parts = Array.from(run.replaceAll(sign, "").matchAll(/[A-Za-z]+|\d+/g)).filter(({ 0: part }) =>
      isOne(part, sign),
    );
    for (const { 0: part, index: at } of parts)
      for (let place = at; place < at + part.length - 1; place += 1) gaps.push(start + place * 2 + 1);
  }
  return gaps;
}

/** `1.2.3.4.5` counts the parts of a book. */
function isOne(part: string, sign: string): boolean {
  if (/\d/.test(part)) return sign !== "." && part.length >= FEWEST.digits;
  return WORDS.test(part) || (sign === " " && part.length >= FEWEST.letters);
}

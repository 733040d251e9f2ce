/** People whom the notes know: they may be named in a message. */

export interface KnownPeople {
  /** Whether words are the name, or a part of the name, or an address or number of somebody known. */
  readonly has: (words: string) => boolean;
}

/** @param known names, addresses and numbers, as in `Ask` */
export function knownPeople(known: readonly string[]): KnownPeople {
  const whole = new Set(known.map(plain));
  const parts = new Set(known.flatMap((one) => partsOf(one).filter((part) => part.length > 1)));
  const numbers = new Set(known.map(digitsOf).filter((digits) => digits.length >= FEWEST_DIGITS));
  const isKnown = (words: string): boolean => {
    if (whole.has(plain(words)) || numbers.has(digitsOf(words))) return true;
    const named = partsOf(words);
    return named.length > 0 && named.every((part) => parts.has(part));
  };
  if (known.length === 0) return { has: () => false };
  // The same name is asked for again and again.
  const asked = new Map<string, boolean>();
  return {
    has: (words) => {
      const answer = asked.get(words) ?? isKnown(words);
      asked.set(words, answer);
      return answer;
    },
  };
}

/** Shorter numbers, such as a room, are nobody's. */
const FEWEST_DIGITS = 7;

/** A phone number is the same with and without its country, dots and brackets. */
function digitsOf(words: string): string {
  return words.replace(/\D/g, "").slice(-10);
}

const TITLE = /^(?:dr|prof|professor|doctor|mr|mrs|ms|mx|md|do|phd|jr|sr)$/;

function partsOf(words: string): string[] {
  return plain(words)
    .split(/[ -]/)
    .filter((part) => part !== "" && !TITLE.test(part));
}

function plain(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/'s\b/g, "")
    .replace(/[.,()<>]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

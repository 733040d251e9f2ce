/** People whom the notes know: they may be named in a message. */

export interface KnownPeople {
  /** Whether words are the name, or a part of the name, or an address or number of somebody known. */
  readonly has: (words: string) => boolean;
}

/** @param known names, addresses and numbers, as in `Ask` */
export function knownPeople(known: readonly string[]): KnownPeople {
  const whole = new Set(known.map(plain));
  const parts = new Set(
    known.flatMap((one) =>
      plain(one)
        .split(" ")
        .filter((part) => part.length > 1),
    ),
  );
  return {
    has: (words) =>
      whole.has(plain(words)) ||
      plain(words)
        .split(" ")
        .every((part) => parts.has(part)),
  };
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[.,()]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Patterns that ask for letters of any script. Such a pattern takes long to make, as it holds thousands of ranges; for a
 * text of plain signs, as most are, one with the letters A to Z finds the same.
 */

/** What stands for a class of letters where a text has plain signs only. */
const PLAIN: Readonly<Record<string, string>> = { L: "A-Za-z", Lu: "A-Z", Ll: "a-z", N: "\\d", M: "" };
const PART = /\\p\{(\w+)\}|\\.|\[|\]/g;
const OTHER_SIGN = /[\u0080-\uFFFF]/;
const OTHER_LETTER = /[\p{L}\p{M}\p{N}]/u;

/** @param pattern with `\p{…}` of those above; it is made when a text needs it @returns the pattern for a text */
export function letters(pattern: () => RegExp): (text: string) => RegExp {
  let [any, plain]: (RegExp | null)[] = [null, null];
  return (text) => (isPlain(text) ? (plain ??= plainOf(pattern())) : (any ??= pattern()));
}

let last = { text: "", isPlain: true };

/** @returns whether a text has no letters beyond those of ASCII; the same text is asked about again and again */
function isPlain(text: string): boolean {
  if (text !== last.text) last = { text, isPlain: !OTHER_SIGN.test(text) || !hasOtherLetter(text) };
  return last.isPlain;
}

/** Each sign is looked at once: a text of emoji has few. */
const hasOtherLetter = (text: string): boolean =>
  OTHER_LETTER.test(
    Array.from(new Set(text))
      .join("")
      .replace(/[^\u0080-\uFFFF]/g, ""),
  );

function plainOf({ source, flags }: RegExp): RegExp {
  let isInside = false;
  const plain = source.replace(PART, (part, name?: string) => {
    if (part === "[" || part === "]") isInside = part === "[";
    if (name === undefined) return part;
    const range = PLAIN[name] ?? part;
    return isInside ? range : `[${range}]`;
  });
  return new RegExp(plain, flags.replace("u", ""));
}

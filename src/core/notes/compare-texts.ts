/** Compares texts by code point (plain `<` compares UTF-16 units, which puts an emoji before some letters). */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rankOf(left) - rankOf(right);
  }
  return a.length - b.length;
}

const [SURROGATES, AFTER_SURROGATES] = [0xd800, 0xe000];

/** A unit that is half of a code point beyond the first plane stands after all single ones. */
function rankOf(unit: number): number {
  return unit >= SURROGATES && unit < AFTER_SURROGATES ? unit + 0x10000 : unit;
}

/** Compares texts by code point (plain `<` compares UTF-16 units, which puts an emoji before some letters). */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [[...a], [...b]];
  const place = left.findIndex((letter, at) => letter !== right[at]);
  if (place < 0) return left.length - right.length;
  const other = right[place];
  return other === undefined ? 1 : (left[place]?.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
}

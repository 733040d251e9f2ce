/** A place in a text: half open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @returns whether two places have anything in common */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

/** @param spans in order, apart @returns whether one of them is around a place */
export function holds(spans: readonly Span[], offset: number): boolean {
  return (spans[firstPast(spans, offset)]?.start ?? Infinity) <= offset;
}

/** @param spans in order, apart @returns the last that ends before a place, and the first that ends behind it */
export function around(spans: readonly Span[], offset: number): Span[] {
  const place = firstPast(spans, offset);
  return spans.slice(Math.max(0, place - 1), place + 1);
}

function firstPast(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows that are done stay where they were for a moment; this is where. */
import type { Row } from "../agenda/row";

/**
 * Puts rows that are gone back between the others, each after the one it stood after.
 * @param rows the rows as they are
 * @param before the rows as they were shown, those that are gone among them
 * @param staying the keys of those to keep
 */
export function withStaying(
  rows: readonly Row[],
  before: readonly Row[],
  staying: ReadonlySet<string>,
): readonly Row[] {
  const result = [...rows];
  const places = new Set(rows.map(({ key }) => key));
  let previous: string | null = null;
  for (const row of before) {
    const isKept = staying.has(row.key) && !places.has(row.key);
    if (isKept) {
      const at: string | null = previous;
      result.splice(result.findIndex(({ key }) => key === at) + 1, 0, row);
      places.add(row.key);
    }
    if (places.has(row.key)) previous = row.key;
  }
  return result.length === rows.length ? rows : result;
}

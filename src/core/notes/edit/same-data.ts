/** Compares what YAML gave: texts, numbers, lists and maps, with aliases that may lead in circles. */

type Data = Readonly<Record<string, unknown>>;

/** @returns whether two properties' data are the same but for one property */
export function sameBut(name: string, before: Data, after: Data): boolean {
  const keys = (data: Data) => Object.keys(data).filter((key) => key !== name);
  const [old, now] = [keys(before), keys(after)];
  return (
    old.length === now.length &&
    old.every((key) => Object.hasOwn(after, key) && same(before[key], after[key]))
  );
}

/** @returns whether two values are the same, all the way down */
export function same(one: unknown, other: unknown, open: ReadonlyMap<object, object> = new Map()): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  // Inside a circle: the same so far, and what differs is found on the way round.
  if (open.get(one) === other) return true;
  const inside = new Map(open).set(one, other);
  if (Array.isArray(one) || Array.isArray(other)) return sameLists(one, other, inside);
  const [left, right] = [one as Data, other as Data];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key], inside))
  );
}

function sameLists(one: object, other: object, open: ReadonlyMap<object, object>): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((element, place) => same(element, other[place], open));
}

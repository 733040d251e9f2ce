/**
 * Large patterns, in a form that costs the engine little. It writes out what stands behind alternatives once for each of
 * them, so that a pattern of two thousand signs may become hundreds of kilobytes of code, which take their time to make;
 * and above some sixteen megabytes of code in all it makes patterns that are many times slower.
 */

// What makes patterns has no effects: a build may make them when they are first used.

/** Holds everywhere; what stands behind it is written out once. */
const SEAM = "(?=[^]|$)";
const PART = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:[:=!]|<\w+>))?|\||\)(?:[?*+]\??|\{\d+(?:,\d*)?\}\??)?/g;

/** @returns a pattern that finds the same, with a seam behind each group of alternatives, or one that may be left out */
/* @__NO_SIDE_EFFECTS__ */
export function slim(pattern: RegExp): RegExp {
  return new RegExp(seamed(pattern.source), pattern.flags);
}

/** @param source a pattern's @returns it with the seams of `slim` */
export function seamed(source: string): string {
  const groups: { readonly isPlain: boolean; hasBar: boolean }[] = [];
  return source.replace(PART, (part) => {
    if (part.startsWith("(")) groups.push({ isPlain: part === "(?:", hasBar: false });
    const group = groups.at(-1);
    if (part === "|" && group) group.hasBar = true;
    if (!part.startsWith(")")) return part;
    groups.pop();
    const isOpen = part === ")?" || (part === ")" && group?.hasBar === true);
    return group?.isPlain === true && isOpen ? part + SEAM : part;
  });
}

/**
 * @param alternatives of a pattern, each beginning with a word
 * @returns them with those that have the first letter in common together, so that few are tried at each place
 */
/* @__NO_SIDE_EFFECTS__ */
export function byLetter(alternatives: string): string {
  const groups = new Map<string, string[]>();
  for (const one of alternativesOf(alternatives)) {
    const letter = firstLetter(one);
    const others = groups.get(letter) ?? [];
    others.push(letter === "" ? guarded(one) : one.slice(1));
    groups.set(letter, others);
  }
  return Array.from(groups, ([letter, rest]) =>
    letter === "" || rest.length === 1 ? letter + rest.join("|") : `${letter}(?:${rest.join("|")})`,
  ).join("|");
}

/** @returns the same alternatives in their order; those that begin with a group of words look at their first letter only once */
/* @__NO_SIDE_EFFECTS__ */
export function inOrder(alternatives: readonly string[]): string {
  return alternatives.map(guarded).join("|");
}

const firstLetter = (one: string): string => /^[a-z](?![?*+{])/.exec(one)?.[0] ?? "";

function guarded(one: string): string {
  const end = one.startsWith("(?:") ? endOf(one) : -1;
  if (end < 0 || /^[?*+{]/.test(one.slice(end))) return one;
  const letters = alternativesOf(one.slice(3, end - 1)).map(firstLetter);
  return letters.includes("") ? one : `(?=[${[...new Set(letters)].join("")}])${one}`;
}

/** @returns where the group ends that a source begins with */
export function endOf(source: string): number {
  let depth = 0;
  for (const { 0: part, index } of source.matchAll(PART)) {
    if (part.startsWith("(")) depth += 1;
    else if (part.startsWith(")")) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return -1;
}

/** @returns what the bars part that stand in no brackets */
export function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: part, index } of source.matchAll(PART)) {
    if (part.startsWith("(")) depth += 1;
    else if (part.startsWith(")")) depth -= 1;
    else if (part === "|" && depth === 0) {
      parts.push(source.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** Takes an edit back: where its own place is as it was left, whatever else of the note has changed since. */
import { frontmatterSpan, readFrontmatter } from "../frontmatter";
import { outlineFromRemark } from "../outline-from-remark";
import { same } from "./same-data";
import { readsAlikeElsewhere } from "./structure";

/** A note's text before and after an edit. */
export interface DoneEdit {
  readonly before: string;
  readonly after: string;
}

/** The lines that an edit changed: `old` became `now` at line `at` (0-based). */
interface Hunk {
  readonly at: number;
  readonly old: readonly string[];
  readonly now: readonly string[];
}

const MOST_CONTEXT = 3;

/**
 * @param current the note as it is now
 * @returns the note without the edit, null where the edit's own place has changed since
 */
export function reverted({ before, after }: DoneEdit, current: string): string | null {
  if (current === after) return before;
  const lines = current.split("\n");
  const hunk = hunkOf(before.split("\n"), after.split("\n"));
  const at = placeOfHunk(hunk, after.split("\n"), lines);
  if (at === null) return null;
  const result = [...lines.slice(0, at), ...hunk.old, ...lines.slice(at + hunk.now.length)].join("\n");
  const isSound =
    readsAlikeElsewhere(
      { text: current, outline: outlineFromRemark(current), lines: { from: at, to: at + hunk.now.length } },
      { text: result, outline: outlineFromRemark(result), lines: { from: at, to: at + hunk.old.length } },
    ) && propertiesGoBack({ before, after }, { current, result });
  return isSound ? result : null;
}

function hunkOf(old: readonly string[], now: readonly string[]): Hunk {
  const first = commonStart(old, now);
  const last = Math.min(commonEnd(old, now), Math.min(old.length, now.length) - first);
  return { at: first, old: old.slice(first, old.length - last), now: now.slice(first, now.length - last) };
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}

/** @returns the line of the current text at which the edit's lines stand */
function placeOfHunk({ at, now }: Hunk, after: readonly string[], current: readonly string[]): number | null {
  // Where lines were taken away, the lines around the gap are what must still be there.
  const reach = now.length === 0 ? 1 : 0;
  const [from, to] = [Math.max(0, at - reach), Math.min(after.length, at + now.length + reach)];
  if (to <= commonStart(after, current)) return at;
  if (from >= after.length - commonEnd(after, current)) return at + current.length - after.length;
  for (let more = reach; more <= MOST_CONTEXT; more += 1) {
    const start = Math.max(0, at - more);
    const block = after.slice(start, at + now.length + more);
    if (placesOf(block, after).length > 1) continue;
    const [place, second] = placesOf(block, current);
    return place === undefined || second !== undefined ? null : place + at - start;
  }
  return null;
}

function placesOf(block: readonly string[], lines: readonly string[]): number[] {
  return lines
    .map((_, place) => place)
    .filter((place) => block.every((line, offset) => lines[place + offset] === line));
}

/** The properties that the edit changed go back to what they were, and all others stay what they are now. */
function propertiesGoBack(
  { before, after }: DoneEdit,
  { current, result }: { readonly current: string; readonly result: string },
): boolean {
  const [old, done, now, then] = [before, after, current, result].map(propertiesOf);
  if (!old || !done || !now || !then) return false;
  const names = new Set([old, done, now, then].flatMap((data) => [...data.keys()]));
  return [...names].every((name) => {
    const changed = !same(old.get(name), done.get(name)) || old.has(name) !== done.has(name);
    if (!changed) return same(now.get(name), then.get(name)) && now.has(name) === then.has(name);
    return same(now.get(name), done.get(name)) && same(then.get(name), old.get(name));
  });
}

function propertiesOf(text: string): ReadonlyMap<string, unknown> | null {
  const frontmatter = readFrontmatter(text);
  if (frontmatter.state === "invalid") return null;
  const data = frontmatter.state === "data" ? frontmatter.data : {};
  return new Map(Object.entries(data)).set("\u0000block", frontmatterSpan(text) !== null);
}

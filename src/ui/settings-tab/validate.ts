/** What a setting accepts. Each gives the sentence that is shown where it does not. */
import { parseLength } from "../../core/calendar/length";
import { plainHeading } from "../../core/notes/outline";
import type { Offsets } from "../../core/settings/settings";

/** The steps of waiting, each later than the one before. */
const STEPS: readonly (keyof Offsets)[] = ["waitingNudge", "waitingOtherChannel", "waitingOtherWay"];
const MOST_DAYS = 365;

export function validNumber(
  { key, value, least }: { readonly key: keyof Offsets; readonly value: number; readonly least: number },
  offsets: Offsets,
): string | undefined {
  if (!Number.isInteger(value) || value < least || value > MOST_DAYS)
    return `Write a whole number of days from ${String(least)} to ${String(MOST_DAYS)}.`;
  const place = STEPS.indexOf(key);
  if (place < 0) return undefined;
  const [before, after] = [STEPS[place - 1], STEPS[place + 1]];
  if (before && value <= offsets[before])
    return `Write more than ${String(offsets[before])}, the step before it.`;
  if (after && value >= offsets[after])
    return `Write less than ${String(offsets[after])}, the step after it.`;
  return undefined;
}

export function validLength(value: string): string | undefined {
  return parseLength(value.trim()) ? undefined : "Write a length such as 2 months, 6 weeks, or 10 days.";
}

/** A word that no other kind has: with two of one name it could not be told which is meant. */
export function validWord(
  { own, value }: { readonly own: string; readonly value: string },
  words: Readonly<Record<string, string>>,
): string | undefined {
  const plain = plainHeading(value);
  if (plain === "") return "Write at least one word.";
  if (/[\r\n[\]#|]/.test(value)) return "Write words without the signs # [ ] |.";
  const other = Object.entries(words).find(([name, word]) => name !== own && plainHeading(word) === plain);
  return other ? `This word is taken already, by ${other[0].replaceAll("-", " ")}.` : undefined;
}

export function validProperty(value: string): string | undefined {
  return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(value.trim()) ? undefined : "Write one word, such as type.";
}

export function validTagPrefix(value: string): string | undefined {
  return /^#?[\p{L}_][\p{L}\p{N}_/-]*\/$/u.test(value.trim())
    ? undefined
    : "Write a tag that ends in a slash, such as mentorship/.";
}

/** A word for a kind stands in a tag, too, where a blank or a stop would end it. */
export function validKindWord(
  word: { readonly own: string; readonly value: string },
  words: Readonly<Record<string, string>>,
): string | undefined {
  const isTag = /^[\p{L}\p{N}_-]+$/u.test(word.value.trim());
  return isTag ? validWord(word, words) : "Write one word, as it is to stand in a tag, such as mentor.";
}

/** What a setting accepts. Each gives the sentence that is shown where it does not. */
import { parseLength } from "../../core/calendar/length";
import { plainHeading } from "../../core/notes/outline";
import { settingAt } from "../../core/settings/setting-path";
import type { Settings } from "../../core/settings/settings";
import { FIGURE_PAGES, type Figure } from "./figures";

/** Figures of which each is more than the one before. */
const STEPS: readonly (readonly FigureKey[])[] = [
  ["offsets.waitingNudge", "offsets.waitingOtherChannel", "offsets.waitingOtherWay"],
  ["offsets.secondReminder", "offsets.firstReminder"],
];
/** The most that a figure may be. */
export const MOST = 365;

type FigureKey = Figure["key"];

/** @param valueOf what the other figures are now */
export function validNumber(
  { key, least, unit }: Pick<Figure, "key" | "least" | "unit">,
  value: number,
  valueOf: (key: FigureKey) => number,
): string | undefined {
  const ofUnit = unit ? ` of ${unit}` : "";
  if (!Number.isInteger(value) || value < least || value > MOST)
    return `Write a whole number${ofUnit} from ${String(least)} to ${String(MOST)}.`;
  const steps = STEPS.find((keys) => keys.includes(key)) ?? [];
  const place = steps.indexOf(key);
  const [before, after] = [steps[place - 1], steps[place + 1]];
  if (before && value <= valueOf(before))
    return `Write more than ${String(valueOf(before))}, which is “${nameOf(before)}”.`;
  if (after && value >= valueOf(after))
    return `Write less than ${String(valueOf(after))}, which is “${nameOf(after)}”.`;
  return undefined;
}

/** @returns the value of a figure in settings */
export function numberAt(settings: Settings, key: FigureKey): number {
  const value = settingAt(settings, key);
  return typeof value === "number" ? value : 0;
}

function nameOf(key: FigureKey): string {
  return FIGURE_PAGES.flatMap(({ figures }) => figures).find((figure) => figure.key === key)?.name ?? key;
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

/** How records read inside a message: links as words, dates left out where they lead, times as people say them. */
import type { Entry } from "../records/entry";
import { entryWords } from "../records/entry-words";
import { plainLine } from "./plain";

/** @returns an entry's words for a reader who does not have the notes */
export function sayEntry(entry: Pick<Entry, "text">): string {
  return withoutEnd(plainLine(entryWords(entry)));
}

/** @returns an entry's words for another note of the same vault: links stay links */
export function noteEntry({ text }: Pick<Entry, "text">): string {
  return plainLine(text);
}

/** @returns a text without its full stop, for the middle of a sentence */
export function withoutEnd(text: string): string {
  return /[^.]\.$/.test(text) ? text.slice(0, -1) : text;
}

/** @returns such as `a`, `a and b`, `a, b, and c` */
export function sayList(items: readonly string[]): string {
  if (items.length < 3) return items.join(" and ");
  return `${items.slice(0, -1).join(", ")}, and ${items.at(-1) ?? ""}`;
}

/** @returns a time of day as US readers say it: `3:00 PM` */
export function sayTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return `${String(hour % 12 || 12)}:${String(minute).padStart(2, "0")} ${hour < 12 ? "AM" : "PM"}`;
}

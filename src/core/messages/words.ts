/** How records read inside a message: links as words, dates left out where they lead, times as people say them. */
import { withoutLinks } from "../notes/links";
import { withoutMarks } from "../notes/marks";
import type { Entry } from "../records/entry";
import { entryWords } from "../records/entry-words";
import type { Reference } from "../records/reference";
import { sayNote } from "../rules/objects";
import { plainLine } from "./plain";

/** What is hidden, and pictures and notes that are shown in place: a message has none of them. */
const UNSAID = /%%[^\n]*?%%|<!--[^\n]*?-->|!\[\[[^[\]\n]*\]\]|!\[[^[\]\n]*\]\([^()\n]*\)/g;
const WEB_LINK =
  /\[([^[\]\n]*)\]\(<?([a-z][a-z0-9+.-]*:[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+"[^"\n]*")?\)/gi;
const BARE_ADDRESS = /<(https?:[^\s<>]*)>/gi;

interface Saying {
  /** Whether a link to the web says its address after its words. */
  readonly addresses?: boolean;
}

/** @returns a text of a note as a reader without the notes reads it: links as their words, no embeds, no marks */
export function sayText(text: string, { addresses = false }: Saying = {}): string {
  const said = plainLine(text)
    .replace(UNSAID, "")
    .replace(WEB_LINK, (_, shown: string, address: string) => sayLink(shown.trim(), address, addresses))
    .replace(BARE_ADDRESS, "$1");
  return plainLine(withoutMarks(withoutLinks(said)));
}

function sayLink(shown: string, address: string, addresses: boolean): string {
  if (shown === "" || shown === address) return address;
  return addresses ? `${shown} (${address})` : shown;
}

/** @returns what a property names, such as a project: by the words of its link, without a date in them */
export function sayNamed({ written }: Pick<Reference, "written">): string {
  return withoutEnd(plainLine(sayNote(sayText(written))));
}

/** @returns an entry's words for a reader who does not have the notes */
export function sayEntry({ text }: Pick<Entry, "text">, saying: Saying = {}): string {
  return withoutEnd(entryWords({ text: sayText(text, saying) }));
}

/** @returns texts as the lines of a list, without empty ones; null where there is none */
export function sayLines(texts: readonly string[]): string | null {
  const said = texts.filter((text) => text !== "");
  return said.map((text) => `- ${text}`).join("\n") || null;
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

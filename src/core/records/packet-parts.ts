/** The four parts of a letter's packet, and which line of a note's packet is which. */
import { findLinks } from "../notes/links";
import type { Entry } from "./entry";
import { entryWords } from "./entry-words";
import type { Letter } from "./record";

/** In the guide's order, with the words that a new note lists them by. */
export const PACKET_PARTS = {
  cv: "Current CV",
  statement: "Personal statement or application draft",
  summary: "Summary of our work together",
  instructions: "Instructions and deadline",
} as const;

export type PacketPartName = keyof typeof PACKET_PARTS;

/** Words that are said of nothing else: a line with one is that part, and not only taken for it. */
const SURE = {
  cv: /(?:^|[^\p{L}])(?:cv|curriculum|r[eé]sum[eé])(?![\p{L}])/iu,
  statement: /\b(?:statement|essay)\b/i,
} as const;

/** Words by which people call a part; the surest come first, and each part takes one line. */
const SIGNS: readonly (readonly [PacketPartName, RegExp])[] = [
  ["cv", SURE.cv],
  ["summary", /\btogether\b/i],
  ["instructions", /\b(?:instructions?|deadline|where to|how to)\b/i],
  ["statement", SURE.statement],
  ["summary", /\bsummary\b/i],
  ["statement", /\bapplication\b/i],
  ["statement", /\bdraft\b/i],
];

export interface PacketLines {
  readonly parts: ReadonlyMap<PacketPartName, Entry>;
  /** Lines that are none of the four. */
  readonly more: readonly Entry[];
}

/** @returns the lines of a letter's packet by part; cancelled ones and those below another are left out */
export function packetLines({ entries }: Pick<Letter, "entries">): PacketLines {
  const lines = entries.filter(({ kind, nested, sign }) => kind === "packet" && !nested && sign !== "-");
  const parts = new Map<PacketPartName, Entry>();
  const left = new Set(lines);
  const take = (part: PacketPartName, line: Entry | undefined) => {
    if (!line || parts.has(part)) return;
    parts.set(part, line);
    left.delete(line);
  };
  for (const [part, sign] of SIGNS)
    take(
      part,
      [...left].find(({ text }) => sign.test(text)),
    );
  return { parts, more: [...left] };
}

/** @returns whether a line is surely the part that the profile has a file of, and not only taken for it */
export function isSurely(part: keyof typeof SURE, { text }: Pick<Entry, "text">): boolean {
  return SURE[part].test(text);
}

/** @returns a line's words; a link at their end leads to the file that is sent, whose name they need not repeat */
export function sayPart({ text }: Pick<Entry, "text">): string {
  const last = findLinks(text).at(-1);
  const isAtEnd = last !== undefined && last.start > 0 && text.slice(last.end).trim() === "";
  return entryWords({ text: isAtEnd ? text.slice(0, last.start).trimEnd().replace(/:$/, "") : text });
}

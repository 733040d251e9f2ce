/** How a contact took place, from the words that people have for it. */
import type { ContactKind } from "../records/contact-words";

const PLACES: readonly (readonly [ContactKind, RegExp])[] = [
  ["e-mail", word("e-?mail(?:ed|s)?|mailed")],
  ["message", word("text(?:ed|s)?|messag(?:e|ed|es)|sms|whatsapp|slack|dm|chat(?:ted)?")],
  ["call", word("phone(?:d)?|call(?:ed)?|zoom|teams|video ?call|facetime|voicemail|webex")],
  [
    "in person",
    word(
      "in person|stair(?:s|case|well)|hall(?:way)?|corridor|elevator|(?:grand )?rounds?|clinic|ward|bedside|office|lab|lounge|cafeteria|cafe|coffee|lunch|lobby|parking lot|conference|meeting|operating room|scrub sink",
    ),
  ],
  ["in person", /(?:^|[^\p{L}\p{N}])(?:OR|ICU|ED)(?![\p{L}\p{N}])/u],
  ["note", word("note|card|handwritten")],
];

/** What a line begins with that tells of a contact that was. */
const DEEDS: readonly (readonly [ContactKind, RegExp])[] = [
  ["e-mail", /^(?:e-?mailed|mailed|wrote to|heard from)\b/i],
  ["message", /^(?:texted|messaged)\b/i],
  ["call", /^(?:called|phoned|zoomed)\b/i],
  ["in person", /^(?:met|saw|talked|spoke|chatted|ran into|bumped into|caught|had (?:lunch|coffee))\b/i],
];

function word(alternatives: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "iu");
}

/** The words of a line before its colon say where or how; a line without a colon may begin with them. */
export interface Head {
  /** Null where nothing says how, or that there was a contact. */
  readonly kind: ContactKind | null;
  /** The words that say where, how and when. */
  readonly head: string;
  /** What comes after them. */
  readonly body: string;
  /** A colon parts the two. */
  readonly hasColon: boolean;
}

/** No heading of a line is longer. */
const LONGEST = 60;
const COLON = /:(?=\s|$)/;
const FILLER =
  /^(?:in|the|at|on|by|via|over|after|during|quick|brief|today|yesterday|this|morning|afternoon|evening|her|his|their|a)$/i;

export function readHead(text: string): Head {
  const at = headEnd(text);
  if (at >= 0) return { ...headOf(text.slice(0, at), text.slice(at + 1)), hasColon: true };
  const end = endOfPlace(text);
  if (end > 0) return { ...headOf(text.slice(0, end), text.slice(end)), hasColon: false };
  return { kind: kindByDeed(text), head: "", body: text.trim(), hasColon: false };
}

/** @returns where the colon stands that ends a line's head; -1 where it has none */
export function headEnd(text: string): number {
  const at = COLON.exec(text)?.index ?? -1;
  return at <= LONGEST ? at : -1;
}

/** @returns how a contact was, by words that say where and how */
export function kindByPlace(head: string): ContactKind | null {
  return PLACES.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

/** Whether words, apart from a day, say nothing but where and how. */
export function isOnlyPlace(words: string): boolean {
  const rest = PLACES.reduce((left, [, pattern]) => left.replace(pattern, " "), words);
  return (rest.match(/[^\s,]+/g) ?? []).every((one) => FILLER.test(one));
}

function headOf(head: string, body: string) {
  const kind = kindByPlace(head) ?? kindByDeed(head);
  return { kind, head: head.trim(), body: body.replace(/^[\s,;–—-]+/, "").trim() };
}

function kindByDeed(text: string): ContactKind | null {
  return DEEDS.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}

/** @returns where the words of place end that a text without a colon begins with; 0 where it begins otherwise */
function endOfPlace(text: string): number {
  let end = 0;
  for (const match of text.matchAll(/[^\s,;]+/g)) {
    const upTo = match.index + match[0].length;
    const gap = text.slice(end, match.index);
    if (/[,;]/.test(gap)) break;
    const isPlace = PLACES.some(([, pattern]) => pattern.exec(match[0])?.[0] === match[0]);
    if (isPlace) end = upTo;
    else if (!FILLER.test(match[0])) break;
  }
  return end;
}

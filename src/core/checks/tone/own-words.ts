/** The words that are the writer's own: what is quoted, linked or signed is somebody's as it stands. */
import type { Reading } from "../reading";
import type { Span } from "../span";
import type { Word } from "../words-in";

/** Quotations, links to notes, places of templates, tags. */
const OTHERS = /"[^"\n]{1,400}"|\[\[[^[\]\n]{0,200}\]\]|\{\{[^{}\n]{0,100}\}\}|<[^<>\n]{1,100}>/g;

/** So many findings of one rule are pointed out; nobody reads more. */
export const MOST_FOUND = 500;

const own = new WeakMap<Reading, readonly Word[]>();

/** @returns the words outside quotations, links and the signature, in their order */
export function ownWords(reading: Reading): readonly Word[] {
  const known = own.get(reading);
  if (known) return known;
  const isOther = within(othersIn(reading));
  const words = reading.words.filter(({ start }) => !isOther(start));
  own.set(reading, words);
  return words;
}

const proses = new WeakMap<Reading, string>();

/** @returns the text with blanks, at the same length, where it is not the writer's own prose */
export function ownProse(reading: Reading): string {
  const known = proses.get(reading) ?? makeProse(reading);
  proses.set(reading, known);
  return known;
}

function makeProse(reading: Reading): string {
  let prose = reading.prose.replace(OTHERS, blank);
  const { signature } = reading.layout;
  if (signature) {
    const { start, end } = signature;
    prose = prose.slice(0, start) + blank(prose.slice(start, end)) + prose.slice(end);
  }
  return prose;
}

function blank(part: string): string {
  return part.replace(/[^\n]/g, " ");
}

function othersIn({ prose, layout: { signature } }: Reading): Span[] {
  const spans = Array.from(prose.matchAll(OTHERS), ({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
  }));
  return signature ? [...spans, signature].sort((a, b) => a.start - b.start) : spans;
}

/** @param spans in order @returns whether a place is in one; to be asked from the front to the back */
function within(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  let reach = 0;
  return (at) => {
    for (let span = spans[next]; span && span.start <= at; span = spans[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    return at < reach;
  };
}

const JOINED = /^(?:[ \t]{1,3}|[ \t]?\n[ \t]?)$/;

/** @returns whether nothing but a blank or a line's end is between two places */
export function isJoined(text: string, end: number, start: number): boolean {
  return start - end <= 3 && JOINED.test(text.slice(end, start));
}

const LOOK_BACK = 8;

/** @returns whether a sentence, a paragraph or an item of a list begins at a place */
export function isSentenceStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  if (at <= LOOK_BACK && before.trim() === "") return true;
  return /(?:[.!?:][")\]]?\s+|\n[ \t]*\n\s*|\n[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+)$/.test(before);
}

/** What rules share that ask for a patient: where one may be, and what stands around a place. */
import { isGreeting } from "../patients";
import { matchesNear } from "../nearby";
import type { Reading } from "../reading";
import type { Span } from "../span";

/** A mail's head tells of its writer and its readers. */
const HEAD = /^[ \t]*(?:to|from|cc|bcc|sent|reply-to)[ \t]*:/i;

/** @returns whether a place may be a patient's: it is in a sentence about one, and not in greeting, signature or head */
export function isPatients(reading: Reading, { start, end }: Span): boolean {
  return reading.patients.isAbout(start) && !isFrame(reading, { start, end });
}

/**
 * @param isSure whether it is a patient's by what stands around it: "Mr. Osei, a 54-year-old man" greets nobody
 * @returns whether a place is a part of greeting, close, signature or head
 */
export function isFrame(reading: Reading, { start }: Span, isSure = false): boolean {
  const { text, layout } = reading;
  const { greeting, close, signature } = layout;
  if (
    [isSure || !isGreeting(text, layout) ? null : greeting, close, signature].some(
      (part) => part && start >= part.start && start < part.end,
    )
  )
    return true;
  if (start > layout.body.start) return false;
  const line = text.lastIndexOf("\n", start) + 1;
  return start - line < 200 && HEAD.test(text.slice(line, start));
}

/** @returns what stands before a place, in its line's reach */
export function before(text: string, { start }: Span, length = 40): string {
  return text.slice(Math.max(0, start - length), start).replace(/\n/g, " ");
}

/** @returns what stands behind a place */
export function behind(text: string, { end }: Span, length = 60): string {
  return text.slice(end, end + length).replace(/\n/g, " ");
}

/** @returns how far the nearest cue in the same sentence is, before a place or behind it; Infinity without one */
export type Distance = (span: Span, side?: "before") => number;

const REACH = 140;

/** As long as a cue may be. */
const LONGEST = 60;

/**
 * @param places those that will be asked about
 * @returns how far they are from a cue, which is looked for once, so that many cost little more than one
 */
export function distances(reading: Reading, places: readonly Span[]): (cue: RegExp) => Distance {
  const { sentences } = reading;
  const text = reading.text.replace(/\n/g, " ");
  const near = { places, before: REACH + LONGEST, behind: REACH + LONGEST };
  return (cue) => {
    const cues = matchesNear(text, cue, near).map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
    return distanceIn(sentences, cues);
  };
}

function distanceIn(sentences: readonly Span[], cues: readonly Span[]): Distance {
  return (span, side) => {
    const sentence = sentences[lastAt(sentences, span.start)] ?? span;
    const at = lastAt(cues, span.start);
    const left = cues[at];
    const right = side === undefined ? cues[at + 1] : undefined;
    const from = left && left.start >= sentence.start ? Math.max(0, span.start - left.end) : Infinity;
    const to =
      right && right.start >= span.end && right.start < sentence.end ? right.start - span.end + 1 : Infinity;
    const nearest = Math.min(from, to);
    return nearest <= REACH ? nearest : Infinity;
  };
}

/** How far the words for the writer's own things are, and those for a patient's. */
export interface OwnOrTheirs {
  readonly own: Distance;
  readonly theirs: Distance;
}

/** Whether a place is sooner the writer's own than a patient's, of whom something is said before it. */
export function isNearerOwn({ own, theirs }: OwnOrTheirs, span: Span): boolean {
  const distance = own(span);
  return distance < Infinity && distance <= theirs(span, "before");
}

/** @param spans in order @returns the place of the last that begins at or before an offset; -1 without one */
function lastAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

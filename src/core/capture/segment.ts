/** Reads what one segment of a typed text is about: whom it names, and which kind its prefix says. */
import type { CalendarDate } from "../calendar/calendar-date";
import { without } from "./due";
import { headEnd, isOnlyPlace } from "./how";
import type { CaptureKind } from "./kinds";
import { findMentions, namedTogether, type Mention, type MentorNames } from "./mentor-names";
import { pastDays } from "./past-day";
import { colonAt, prefixOf } from "./segments";

export interface Segment {
  /** Null where no prefix says it. */
  readonly kind: CaptureKind | null;
  /** The names that it begins with, or that follow its prefix. */
  readonly leading: readonly Mention[];
  readonly mentions: readonly Mention[];
  /** The first of the mentions and those that are joined to it. */
  readonly together: readonly Mention[];
  /** All of it but the names that it begins with. */
  readonly whole: string;
  /** What stands between the prefix and its colon beside the names: where, how and when. */
  readonly label: string;
  /** What is said, without the names that it begins with and the prefix. */
  readonly said: string;
}

export interface SegmentContext {
  readonly names: MentorNames;
  readonly today: CalendarDate;
}

/** The names and the prefix may stand in either order: `Osei feedback: …`, `feedback Osei yesterday: …`. */
export function readSegment(text: string, context: SegmentContext): Segment {
  const mentions = findMentions(text, context.names);
  const together = namedTogether(text, mentions);
  const leading = together[0]?.start === 0 ? together : [];
  const start = endOfNames(text, leading);
  const whole = text.slice(start);
  const plain: Segment = { kind: null, leading, mentions, together, whole, label: "", said: whole };
  return withPrefix(text, { plain, start, context });
}

interface PrefixParts {
  readonly plain: Segment;
  /** Where a prefix would stand. */
  readonly start: number;
  readonly context: SegmentContext;
}

function withPrefix(text: string, { plain, start, context }: PrefixParts): Segment {
  const prefix = prefixOf(plain.whole);
  if (!prefix) return plain;
  const { kind, length, isSure } = prefix;
  const end = start + length;
  const after = plain.leading.length === 0 ? namesAfter(text, end, plain.mentions) : [];
  const label = labelAt(text, after.at(-1)?.end ?? end, context);
  if (isSure && (after.length === 0 || label?.words !== ""))
    return { ...plain, kind, said: text.slice(end).trim() };
  if (!label) return plain;
  const leading = after.length > 0 ? after : plain.leading;
  return { ...plain, kind, leading, label: label.words, said: text.slice(label.end) };
}

/** `feedback from Dr Osei` */
function namesAfter(segment: string, from: number, mentions: readonly Mention[]): Mention[] {
  const gap = /^\s*(?:(?:from|by|of|for|to|with)\s+)?/i.exec(segment.slice(from))?.[0].length ?? 0;
  const next = mentions.filter(({ start }) => start >= from);
  return next[0]?.start === from + gap ? namedTogether(segment, next) : [];
}

interface Label {
  readonly words: string;
  /** Where what is said begins. */
  readonly end: number;
}

/** @returns the words up to the next colon where they say nothing but where, how and when */
function labelAt(segment: string, from: number, { today }: SegmentContext): Label | null {
  const rest = segment.slice(from);
  const colon = headEnd(rest);
  if (colon < 0) return null;
  const words = rest
    .slice(0, colon)
    .replace(/^[’']s?(?=\s|$)/, "")
    .trim();
  const day = pastDays(words, today)[0];
  if (!isOnlyPlace(day ? without(words, day) : words)) return null;
  return { words, end: from + colon + colonAt(rest, colon) };
}

/** @returns where what follows the names begins */
function endOfNames(segment: string, names: readonly Mention[]): number {
  const end = names.at(-1)?.end ?? 0;
  return names.length === 0 ? 0 : end + (/^(?:[’']s?)?[\s,;:–—-]*/.exec(segment.slice(end))?.[0].length ?? 0);
}

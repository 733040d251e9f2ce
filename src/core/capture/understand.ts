/** Takes a typed line apart: who, how, and what, in pieces. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { ContactKind } from "../records/contact-words";
import { findPastDay } from "./due";
import { readHead } from "./how";
import type { CaptureKind } from "./kinds";
import { findMentions, type Mention, type MentorNames } from "./mentor-names";
import { partsOf, type Part } from "./parts";
import { colonAt, prefixAtEnd, prefixOf, segmentsOf } from "./segments";
import type { WhoParts } from "./who";

/** Something said, that becomes one line. */
export interface Piece {
  readonly id: string;
  readonly kind: CaptureKind;
  readonly source: string;
  readonly how: ContactKind;
  readonly day: CalendarDate;
  /** A part of what the line of the contact holds as a whole. */
  readonly isPart: boolean;
}

interface Context {
  readonly names: MentorNames;
  readonly today: CalendarDate;
}

interface Understood {
  readonly pieces: readonly Piece[];
  readonly mentions: WhoParts["mentions"];
}

interface Typed {
  readonly text: string;
  /** What all of it is, where that was chosen. */
  readonly as: CaptureKind | null;
}

export function understood({ text, as }: Typed, context: Context): Understood {
  const segments = segmentsOf(text).map((segment) => readSegment(segment, context));
  const pieces = segments.flatMap((segment) => piecesOf(segment, as, context));
  return {
    pieces: withIds(pieces.filter(({ source }) => source !== "")),
    mentions: {
      leading: segments.find(({ leading }) => leading !== null)?.leading ?? null,
      all: segments.flatMap(({ mentions }) => mentions),
    },
  };
}

interface Segment {
  /** Null where no prefix says it. */
  readonly kind: CaptureKind | null;
  readonly leading: Mention | null;
  readonly mentions: readonly Mention[];
  /** What is said, without the name that it begins with and the prefix. */
  readonly said: string;
}

/** The name and the prefix may stand in either order: `Osei feedback: …`, `feedback Osei: …`. */
function readSegment(segment: string, { names }: Context): Segment {
  const mentions = findMentions(segment, names);
  const leading = mentions.find(({ start }) => start === 0) ?? null;
  const rest = leading ? afterName(segment, leading) : segment;
  const prefix = prefixOf(rest);
  if (!prefix) return { kind: null, leading, mentions, said: rest };
  if (prefix.isSure) return { kind: prefix.kind, leading, mentions, said: rest.slice(prefix.length).trim() };
  const colon = colonAt(rest, prefix.length);
  if (colon > 0) return { kind: prefix.kind, leading, mentions, said: rest.slice(prefix.length + colon) };
  const named = leading ? null : nameAfterPrefix(segment, prefix.length, mentions);
  if (!named) return { kind: null, leading, mentions, said: rest };
  return { kind: prefix.kind, leading: named.mention, mentions, said: segment.slice(named.end) };
}

/** `feedback from Dr Osei: …` */
function nameAfterPrefix(segment: string, from: number, mentions: readonly Mention[]) {
  const gap = /^\s+(?:from|by|of|for|to|with)?\s*/i.exec(segment.slice(from))?.[0].length ?? 0;
  const mention = mentions.find(({ start }) => start === from + gap);
  const colon = mention ? colonAt(segment, mention.end) : 0;
  return mention && colon > 0 ? { mention, end: mention.end + colon } : null;
}

function afterName(segment: string, { end }: Mention): string {
  return segment.slice(end).replace(/^(?:[’']s?)?[\s,:–—-]*/, "");
}

type Bare = Omit<Piece, "id">;

function piecesOf({ kind, said }: Segment, as: CaptureKind | null, { today }: Context): Bare[] {
  const given = kind ?? as;
  const plain = { how: "other", day: today, isPart: false } as const;
  if (given !== null && given !== "log") return [{ ...plain, kind: given, source: said }];
  const { kind: how, head, body } = readHead(said);
  const day = findPastDay(head, today) ?? today;
  const parts = partsOf(body);
  const entries = entriesOf({ head, body, parts }, { ...plain, day });
  // A line that only says what to do tells of no contact, and does not put off the next one.
  const isOnlyToDo = how === null && head === "" && body !== "" && entries.length === parts.length;
  if (given !== "log" && isOnlyToDo) return entries;
  const logged: Bare = { ...plain, kind: "log", source: said, how: how ?? "other", day };
  return [logged, ...entries.map((entry) => ({ ...entry, isPart: true }))];
}

interface Content {
  readonly head: string;
  readonly body: string;
  readonly parts: readonly Part[];
}

/** `hallway feedback: …` makes one entry of that kind; otherwise each part that is to be done makes one. */
function entriesOf({ head, body, parts }: Content, plain: Omit<Bare, "kind" | "source">): Bare[] {
  const special = body === "" ? null : prefixAtEnd(head);
  if (special !== null && special !== "log") return [{ ...plain, kind: special, source: body }];
  return parts.flatMap((part) => entryOf(part, plain));
}

function entryOf({ text, role }: Part, plain: Omit<Bare, "kind" | "source">): Bare[] {
  if (role === "other") return [];
  return [{ ...plain, kind: role === "mine" ? "follow-up" : "waiting", source: text }];
}

/** Two pieces that say the same are told apart by their place. */
function withIds(pieces: readonly Bare[]): Piece[] {
  const seen = new Map<string, number>();
  return pieces.map((piece) => {
    // While it is being typed, the line of the contact changes with each letter, and stays the same line.
    const name = piece.kind === "log" ? "log" : `${piece.kind} ${piece.source}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { ...piece, id: count === 0 ? name : `${name} ${String(count)}` };
  });
}

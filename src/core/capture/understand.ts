/** Takes a typed line apart: who, how, and what, in pieces. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { ContactKind } from "../records/contact-words";
import { kindByPlace, readHead } from "./how";
import { isDated, type CaptureKind } from "./kinds";
import type { Mention } from "./mentor-names";
import { partsOf, type Part } from "./parts";
import { findPastDay, isPastDay, pastDayOfSentence } from "./past-day";
import { readSegment, type Segment, type SegmentContext } from "./segment";
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
  /** The names that its segment begins with; none where it is about the same mentors as the rest. */
  readonly leading: readonly Mention[];
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

export function understood({ text, as }: Typed, context: SegmentContext): Understood {
  const isKind = (rest: string) => readSegment(rest, context).kind !== null;
  const segments = segmentsOf(text, isKind).map((segment) => readSegment(segment, context));
  const pieces = segments.flatMap((segment) =>
    piecesOf(segment, as, context.today).map((piece) => ({ ...piece, leading: segment.leading })),
  );
  return {
    pieces: withIds(pieces.filter(({ source }) => source !== "")),
    mentions: {
      leading: segments.find(({ leading }) => leading.length > 0)?.leading ?? [],
      together: segments.find(({ mentions }) => mentions.length > 0)?.together ?? [],
      all: segments.flatMap(({ mentions }) => mentions),
    },
  };
}

type Bare = Omit<Piece, "id" | "leading">;
type Said = Omit<Bare, "kind" | "source">;

function piecesOf(segment: Segment, as: CaptureKind | null, today: CalendarDate): Bare[] {
  const { label, said, whole } = segment;
  const isInPlace = kindByPlace(label) !== null;
  const given = segment.kind ?? as;
  if (given === null || given === "log") return contactOf(segment, { given, today });
  const how = kindByPlace(label) ?? "other";
  const plain: Said = { how, day: findPastDay(label, today) ?? today, isPart: false };
  const isHeld = isInPlace || label === "" || (isDated(given) && isPastDay(label, today));
  const entry: Bare = { ...plain, kind: given, source: isHeld ? said : withLabel(segment) };
  // Where it was said makes it a contact, too.
  if (!isInPlace) return [entry];
  return [
    { ...plain, kind: "log", source: whole },
    { ...entry, isPart: true },
  ];
}

function withLabel({ label, said }: Segment): string {
  return label === "" ? said : `${label}: ${said}`;
}

interface ContactParts {
  readonly given: "log" | null;
  readonly today: CalendarDate;
}

function contactOf(segment: Segment, { given, today }: ContactParts): Bare[] {
  const source = withLabel(segment);
  const { kind: how, head, body, hasColon } = readHead(source);
  const early = how === null || hasColon ? null : pastDayOfSentence(body, today);
  const day = findPastDay(head, today) ?? early ?? today;
  const plain: Said = { how: "other", day, isPart: false };
  const parts = partsOf(body);
  const entries = entriesOf({ head, body, parts }, plain);
  // A line that only says what to do tells of no contact, and does not put off the next one.
  const isOnlyToDo = how === null && head === "" && body !== "" && entries.length === parts.length;
  if (given !== "log" && isOnlyToDo) return entries;
  const logged: Bare = { ...plain, kind: "log", source, how: how ?? "other" };
  return [logged, ...entries.map((entry) => ({ ...entry, isPart: true }))];
}

interface Content {
  readonly head: string;
  readonly body: string;
  readonly parts: readonly Part[];
}

/** `hallway feedback: …` makes one entry of that kind; otherwise each part that is to be done makes one. */
function entriesOf({ head, body, parts }: Content, plain: Said): Bare[] {
  const special = specialOf(head, body);
  if (special && special.kind !== "log") return [{ ...plain, ...special }];
  return parts.flatMap((part) => entryOf(part, plain));
}

/** `hallway feedback: …` or `hallway: feedback: …` */
function specialOf(head: string, body: string): Pick<Bare, "kind" | "source"> | null {
  const prefix = head === "" ? null : prefixOf(body);
  const colon = prefix ? colonAt(body, prefix.length) : 0;
  if (prefix && (prefix.isSure || colon > 0))
    return { kind: prefix.kind, source: body.slice(prefix.length + colon) };
  const kind = body === "" ? null : prefixAtEnd(head);
  return kind && { kind, source: body };
}

function entryOf({ text, role }: Part, plain: Said): Bare[] {
  if (role === "other") return [];
  return [{ ...plain, kind: role === "mine" ? "follow-up" : "waiting", source: text }];
}

/** Two pieces that say the same are told apart by their place. */
function withIds(pieces: readonly Omit<Piece, "id">[]): Piece[] {
  const seen = new Map<string, number>();
  return pieces.map((piece) => {
    // While it is being typed, the line of the contact changes with each letter, and stays the same line.
    const name = piece.kind === "log" ? "log" : `${piece.kind} ${piece.source}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { ...piece, id: count === 0 ? name : `${name} ${String(count)}` };
  });
}

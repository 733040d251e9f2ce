/** Quick capture: a typed line becomes a contact and entries, each where it belongs. Nothing of it is lost. */
import type { CalendarDate } from "../calendar/calendar-date";
import { meetingStatus, type Ledger } from "../ledger/ledger";
import { linkTo } from "../ledger/note-link";
import { baseName } from "../notes/links";
import type { Meeting, Mentor } from "../records/record";
import { KINDS_OF_CAPTURE, type CaptureKind, type Said } from "./kinds";
import { findMentions, mentorNames, type Mention, type MentorNames } from "./mentor-names";
import { understood, type Piece } from "./understand";
import { whoIsMeant, type Who, type WhoParts } from "./who";

export interface CaptureInput {
  readonly text: string;
  /** What all of it is, where that was chosen; null leaves it to the words. */
  readonly as: CaptureKind | null;
  /** The path of the mentor's note that was chosen. */
  readonly chosen: string | null;
  /** The path of the note that is open. */
  readonly open: string | null;
  /** What single lines were made into by hand, by their ids. */
  readonly edits: ReadonlyMap<string, CaptureKind | "removed">;
}

export interface CaptureMoment {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
  /** See `mentorNames`; it saves time where it is at hand. */
  readonly names?: MentorNames;
}

/** A line as it will be written. */
export interface CaptureLine {
  /** The same while its words are. */
  readonly id: string;
  readonly kind: CaptureKind;
  readonly isRemoved: boolean;
  /** Null while it is not known whom it is about. */
  readonly path: string | null;
  readonly noteName: string | null;
  readonly heading: string;
  readonly sign: string | null;
  /** On one line, without marker and checkbox. */
  readonly words: string;
}

export interface Capture {
  readonly who: Who;
  readonly lines: readonly CaptureLine[];
}

/** The Tasks plugin reads its signs from a line's end, and stops at a link. */
const SIGNS_AT_END = /(?:\s+(?:[📅🗓⏳🛫➕✅❌]\uFE0F?\s*\d{4}-\d{2}-\d{2}|[🔺⏫🔼🔽⏬]\uFE0F?))*$/u;

/** @returns what a line comes to, as it will be written */
export function capture(input: CaptureInput, moment: CaptureMoment): Capture {
  const names = moment.names ?? mentorNames(moment.ledger);
  const { pieces, mentions } = understood(input, { names, today: moment.today });
  const whole = whoIsMeant({ ...input, mentions }, moment.ledger);
  const ofPieces = pieces.map(({ leading }) =>
    leading.length === 0 ? whole : whoIsMeant({ ...input, mentions: onlyThose(leading) }, moment.ledger),
  );
  const items = pieces.flatMap((piece, place) =>
    itemsOf(piece, { mentors: ofPieces[place]?.mentors ?? [], names, edits: input.edits }),
  );
  const isLogged = items.some(({ kind, isRemoved }) => kind === "log" && !isRemoved);
  const lines = items.map((item): CaptureLine => {
    const { id, kind, isRemoved, piece } = item;
    const said: Said = { ...piece, today: moment.today, isHeldElsewhere: piece.isPart && isLogged };
    return { id, kind, isRemoved, ...lineOf({ ...item, said }, moment) };
  });
  return { who: altogether(whole, ofPieces), lines };
}

function onlyThose(leading: readonly Mention[]): WhoParts["mentions"] {
  return { leading, together: leading, all: leading };
}

/** All whom the parts are about; one that must be asked for is asked first. */
function altogether(whole: Who, ofPieces: readonly Who[]): Who {
  const asked = ofPieces.find(({ mentors }) => mentors.length === 0);
  return asked ?? { ...whole, mentors: [...new Set([whole, ...ofPieces].flatMap(({ mentors }) => mentors))] };
}

interface Item extends Pick<CaptureLine, "id" | "kind" | "isRemoved"> {
  readonly piece: Piece;
  readonly mentors: readonly Mentor[];
}

interface ItemContext extends Pick<CaptureInput, "edits"> {
  readonly mentors: readonly Mentor[];
  readonly names: MentorNames;
}

/** A contact is logged with each of the mentors; all else is one line about those whom it is about. */
function itemsOf(piece: Piece, { mentors, names, edits }: ItemContext): Item[] {
  const isContact = piece.kind === "log" || edits.get(piece.id) === "log";
  const kind = isContact ? "log" : piece.kind;
  const item = (id: string, about: readonly Mentor[]): Item => {
    const edit = edits.get(id) ?? kind;
    const isRemoved = edit === "removed";
    return { id, kind: isRemoved ? kind : edit, isRemoved, piece, mentors: about };
  };
  if (!isContact || mentors.length < 2) return [item(piece.id, namedIn(piece, { mentors, names }))];
  return mentors.map((mentor, place) =>
    item(place === 0 ? piece.id : `${piece.id} ${mentor.path}`, [mentor]),
  );
}

/** @returns those of the mentors who are named in a piece's words; all where none is */
function namedIn(
  { source }: Piece,
  { mentors, names }: Pick<ItemContext, "names" | "mentors">,
): readonly Mentor[] {
  if (mentors.length < 2) return mentors;
  const mentions = findMentions(source, names);
  const named = mentors.filter((mentor) => mentions.some((mention) => mention.mentors.includes(mentor)));
  return named.length > 0 ? named : mentors;
}

interface LineParts extends Pick<Item, "kind" | "mentors"> {
  readonly said: Said;
}

function lineOf({ kind, said, mentors }: LineParts, { ledger, today }: CaptureMoment) {
  const { entry, isOfMeeting, write } = KINDS_OF_CAPTURE[kind];
  const { sign, words } = write(said);
  const note = (isOfMeeting ? meetingOfToday(mentors, { ledger, today }) : null) ?? mentors[0];
  const links = note && !isOfThese(note, mentors, ledger) ? linksTo(mentors, note.path, ledger) : "";
  return {
    path: note?.path ?? null,
    noteName: note ? baseName(note.path) : null,
    heading: ledger.settings.words.headings[entry],
    sign,
    words: words.replace(SIGNS_AT_END, (signs) => `${links}${signs}`),
  };
}

/** What a meeting brings goes into its own note. */
function meetingOfToday(
  mentors: readonly Mentor[],
  { ledger, today }: Pick<CaptureMoment, "ledger" | "today">,
): Meeting | null {
  const isCommon = (meeting: Meeting) => {
    const present = ledger.mentorsOf(meeting);
    return mentors.every((mentor) => present.includes(mentor));
  };
  const isToday = (meeting: Meeting) =>
    meeting.date === today && meetingStatus(meeting, today, ledger.settings) !== "cancelled";
  const [first] = mentors;
  return (first && ledger.meetingsWith(first).find((one) => isToday(one) && isCommon(one))) ?? null;
}

/** Whether a line without links is about these mentors and no others. */
function isOfThese(note: Meeting | Mentor, mentors: readonly Mentor[], ledger: Ledger): boolean {
  const own = note.kind === "mentor" ? [note] : ledger.mentorsOf(note);
  return own.length === mentors.length;
}

function linksTo(mentors: readonly Mentor[], from: string, ledger: Ledger): string {
  return ` (${mentors.map(({ path }) => linkTo(path, { ledger, from })).join(", ")})`;
}

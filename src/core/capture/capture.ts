/** Quick capture: a typed line becomes a contact and entries, each where it belongs. Nothing of it is lost. */
import type { CalendarDate } from "../calendar/calendar-date";
import { meetingStatus, type Ledger } from "../ledger/ledger";
import { linkTo } from "../ledger/note-link";
import { baseName } from "../notes/links";
import type { Meeting, Mentor } from "../records/record";
import { KINDS_OF_CAPTURE, type CaptureKind, type Said } from "./kinds";
import { mentorNames, type MentorNames } from "./mentor-names";
import { understood, type Piece } from "./understand";
import { whoIsMeant, type Who } from "./who";

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

/** @returns what a line comes to, as it will be written */
export function capture(input: CaptureInput, moment: CaptureMoment): Capture {
  const names = moment.names ?? mentorNames(moment.ledger);
  const { pieces, mentions } = understood(input, { names, today: moment.today });
  const who = whoIsMeant({ ...input, mentions }, moment.ledger);
  const mentor = who.mentor;
  const kinds = pieces.map((piece) => changed(piece, input));
  const isLogged = kinds.some((kind) => kind === "log");
  const lines = pieces.map((piece, place): CaptureLine => {
    const kind = kinds[place] ?? piece.kind;
    const isRemoved = kind === "removed";
    const now = kind === "removed" ? piece.kind : kind;
    const said: Said = { ...piece, today: moment.today, isHeldElsewhere: piece.isPart && isLogged };
    return { id: piece.id, kind: now, isRemoved, ...lineOf({ kind: now, said, mentor }, moment) };
  });
  return { who, lines };
}

function changed({ id, kind }: Piece, { edits }: CaptureInput): CaptureKind | "removed" {
  return edits.get(id) ?? kind;
}

interface LineParts {
  readonly kind: CaptureKind;
  readonly said: Said;
  readonly mentor: Mentor | null;
}

function lineOf({ kind, said, mentor }: LineParts, { ledger, today }: CaptureMoment) {
  const { entry, isOfMeeting, write } = KINDS_OF_CAPTURE[kind];
  const { sign, words } = write(said);
  const meeting = mentor && isOfMeeting ? meetingOfToday(mentor, { ledger, today }) : null;
  const note = meeting ?? mentor;
  const isOneOfSeveral = meeting !== null && ledger.mentorsOf(meeting).length > 1;
  const about = isOneOfSeveral && mentor ? ` (${linkTo(mentor.path, { ledger, from: meeting.path })})` : "";
  return {
    path: note?.path ?? null,
    noteName: note ? baseName(note.path) : null,
    heading: ledger.settings.words.headings[entry],
    sign,
    words: `${words}${about}`,
  };
}

/** What a meeting brings goes into its own note. */
function meetingOfToday(
  mentor: Mentor,
  { ledger, today }: Pick<CaptureMoment, "ledger" | "today">,
): Meeting | null {
  const isToday = (meeting: Meeting) =>
    meeting.date === today && meetingStatus(meeting, today, ledger.settings) !== "cancelled";
  return ledger.meetingsWith(mentor).find(isToday) ?? null;
}

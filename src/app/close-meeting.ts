/** "Close meeting": all that became of it as one undoable step, with the next meeting's note where there is one. */
import type { Row } from "../core/agenda/row";
import { sayShortDate } from "../core/calendar/say";
import { closingEdits, type Closing } from "../core/messages/close-meeting";
import type { Entry } from "../core/records/entry";
import type { Meeting } from "../core/records/record";
import type { ActContext } from "./acts/act";
import { changeLine } from "./acts/entry-change";
import { targetOfEntry } from "./acts/target";
import type { Mentorship } from "./mentorship";
import type { Change, NewNote, Outcome } from "./writer";

export interface ClosedMeeting extends Closing {
  readonly meeting: Meeting;
  /** Questions that were answered; the others stay open, and come up again the next time. */
  readonly answered: readonly Entry[];
  /** The note of the next meeting, at a free path; null where none is planned yet. */
  readonly next: NewNote | null;
}

type Parts = Pick<Mentorship, "live" | "clock" | "settings" | "tasks" | "writer">;

/** Never rejects; the user is told by a notice. */
export async function closeMeeting(app: Parts, closed: ClosedMeeting): Promise<Outcome> {
  const { live, clock, settings, tasks, writer } = app;
  const ledger = live.snapshot()?.ledger;
  if (!ledger) return { result: "unchanged" };
  const { meeting, status, next } = closed;
  const { path, date } = meeting;
  const context: ActContext = { today: clock.today(), settings: settings.current(), ledger, tasks };
  const isHeld = status === "held";
  // A tick stays on its line; it comes before what adds lines.
  const ticks = isHeld ? closed.answered.flatMap((entry) => tickOf(entry, meeting, context) ?? []) : [];
  const edits = closingEdits(meeting, closed).map((edit): Change => ({ path, edit }));
  const day = date ? `${sayShortDate(date, context.today)} ` : "";
  return writer.perform({
    label: isHeld ? `Closed the ${day}meeting` : `The ${day}meeting is marked as canceled`,
    changes: [...ticks, ...edits],
    creates: isHeld && next ? [next] : [],
  });
}

function tickOf(entry: Entry, meeting: Meeting, context: ActContext): Change | null {
  return changeLine(targetOfEntry(entry, meeting, context.ledger), { sign: () => "x" }, context);
}

/** @returns the row that asks for thanks for a meeting, once the notes are read again; null where none are due */
export async function thanksDue({ live }: Pick<Mentorship, "live">, path: string): Promise<Row | null> {
  await live.settled();
  const rows = live.snapshot()?.rows ?? [];
  return rows.find((row) => row.rule === "thank-for-meeting" && row.path === path) ?? null;
}

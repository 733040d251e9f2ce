/** Moves a meeting: one undoable step over its note. */
import type { Moment } from "../core/calendar/moment";
import { sayShortDate } from "../core/calendar/say";
import { meetingTime } from "../core/ledger/ledger";
import { rescheduled, type NewTime } from "../core/messages/reschedule";
import type { Meeting } from "../core/records/record";
import type { Move } from "../core/records/move";
import type { Mentorship } from "./mentorship";
import type { Outcome } from "./writer";

export interface Rescheduling {
  readonly by: Move["by"];
  /** Null where a new day is not agreed on yet: then only the asking is noted. */
  readonly to: NewTime | null;
}

/** @returns when a meeting is to be, as its note says it; null where it names no day */
export function momentOf(meeting: Meeting): Moment | null {
  return meeting.date && { date: meeting.date, time: meetingTime(meeting) };
}

/** @returns now, on the clock of the place where one is */
export function now({ clock }: Pick<Mentorship, "clock">): Moment {
  return { date: clock.today(), time: clock.time() };
}

/** Never rejects; the user is told by a notice. A meeting without a day cannot be moved. */
export async function reschedule(
  app: Pick<Mentorship, "clock" | "writer">,
  meeting: Meeting,
  { by, to }: Rescheduling,
): Promise<Outcome> {
  const [from, asked] = [momentOf(meeting), now(app)];
  if (!from) return { result: "unchanged" };
  const label = to
    ? `Moved the ${sayShortDate(from.date, asked.date)} meeting to ${sayShortDate(to.date, asked.date)}`
    : `Noted that the ${sayShortDate(from.date, asked.date)} meeting is to be moved`;
  const edit = rescheduled({ from, asked, by }, to);
  return app.writer.perform({ label, changes: [{ path: meeting.path, edit }] });
}

/** The last meetings with a mentor, each with what is still open from it. */
import type { CalendarDate } from "../../calendar/calendar-date";
import { sayAgo, sayFullDate, sayShortDate } from "../../calendar/say";
import { mentorName, type Ledger } from "../../ledger/ledger";
import { heldMeetings } from "../../ledger/mentor-meetings";
import { isDelivered } from "../../records/commitment";
import { isOpen, type Entry } from "../../records/entry";
import { feedbackState, isFeedback } from "../../records/feedback";
import type { Meeting, Mentor } from "../../records/record";

export interface HeldMeeting {
  readonly path: string;
  /** Such as `Oct 15`. */
  readonly title: string;
  /** Such as `5 weeks ago`, `with Rafael Dunmore`, `2 open`. */
  readonly facts: readonly string[];
  readonly spoken: string;
}

/** More are seldom looked at; the notes have them all. */
const SHOWN = 5;

/** @returns the last five meetings that were held, the newest first */
export function lastMeetings(mentor: Mentor, { ledger, today }: Day): HeldMeeting[] {
  return heldMeetings(ledger, mentor, today)
    .filter(({ date }) => date !== null && date <= today)
    .slice(-SHOWN)
    .reverse()
    .map((meeting) => toView(meeting, { mentor, ledger, today }));
}

interface Day {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

function toView(meeting: Meeting, { mentor, ledger, today }: Day & { readonly mentor: Mentor }): HeldMeeting {
  const others = ledger.mentorsOf(meeting).filter(({ path }) => path !== mentor.path);
  const open = meeting.entries.filter(isLoose).length;
  const date = meeting.date ?? today;
  const facts = [
    sayAgo(date, today),
    others.length > 0 ? `with ${others.map(mentorName).join(", ")}` : null,
    open > 0 ? `${String(open)} open` : null,
  ].filter((fact) => fact !== null);
  return {
    path: meeting.path,
    title: sayShortDate(date, today),
    facts,
    spoken: ["Meeting", sayFullDate(date), ...facts].join(". "),
  };
}

/** Whether a line of a meeting still asks for something. */
function isLoose(entry: Entry): boolean {
  if (isFeedback(entry)) return !["told", "set-aside", "moved-on"].includes(feedbackState(entry));
  if (entry.kind === "commitment") return !isDelivered(entry);
  return entry.kind === "follow-up" && isOpen(entry);
}

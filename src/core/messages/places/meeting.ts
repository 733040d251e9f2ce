/** Places that a meeting fills. */
import { clockTime, minuteOf, type Moment } from "../../calendar/moment";
import { sayDay } from "../../calendar/say";
import { meetingTime } from "../../ledger/ledger";
import { isOpen, isTicked, type Entry } from "../../records/entry";
import { lastHeld, type MessageContext } from "../context";
import { isLineOfAll, isOfAll, sharedGoals } from "../shared";
import { sayEntry, sayList, sayText, sayTime, withoutEnd } from "../words";
import { plainLine } from "../plain";
import { place, type Places } from "./place";

/** The guide's agenda is short; three points are what half an hour holds (ours). */
const MOST_POINTS = 3;

function day({ meeting }: MessageContext): string | null {
  return meeting?.date ? sayDay(meeting.date) : null;
}

function when({ meeting }: MessageContext): string | null {
  return meeting?.date ? sayDayAndTime({ date: meeting.date, time: meetingTime(meeting) }) : null;
}

/** @returns such as `Friday, December 4, at 3:00 PM` */
export function sayDayAndTime({ date, time }: Moment): string {
  return time === null ? sayDay(date) : `${sayDay(date)}, at ${sayTime(time)}`;
}

/** @returns when the meeting is to end, where its note says when it begins and how long it takes */
function endTime({ meeting }: MessageContext): string | null {
  const start = meeting && meetingTime(meeting);
  const { duration } = meeting?.properties ?? {};
  return start && duration ? sayTime(clockTime(minuteOf(start) + duration)) : null;
}

/** @returns the first question that is still open */
function oneMore(context: MessageContext): string | null {
  const open = top(context, "question").find(isOpen);
  return open ? sayEntry(open) : null;
}

function room({ meeting }: MessageContext): string | null {
  const written = meeting?.properties.place;
  return written ? withoutEnd(sayText(written)) || null : null;
}

/** Questions first, as that is what a mentor can prepare for; then goals, then what is still to be done. */
function agendaItems(context: MessageContext): string | null {
  const open = top(context, "question").filter(isOpen);
  const questions = open.map((entry) => sayEntry(entry, { addresses: true }));
  const goals = sharedGoals(context).map(
    ({ noteName }) => `How I am doing on my goal: ${plainLine(noteName)}`,
  );
  const follow = owedSince(context).map((text) => `From last time: ${text}`);
  const points = [...questions, ...goals, ...follow].filter((point) => point !== "").slice(0, MOST_POINTS);
  return points.length === 0
    ? null
    : points.map((point, index) => `${String(index + 1)}. ${point}`).join("\n");
}

/** What was agreed on when you last met; what one notes elsewhere is for oneself. */
function owedSince(context: MessageContext): string[] {
  const last = lastHeld(context);
  const isOwed = (entry: Entry) => entry.kind === "follow-up" && !entry.waiting && isOpen(entry);
  const owed = (last?.entries ?? []).filter(
    (entry) => last && isOwed(entry) && isLineOfAll({ record: last, entry }, context),
  );
  return owed.map((entry) => sayEntry(entry)).filter((text) => text !== "");
}

function bring(context: MessageContext): string | null {
  const items = top(context, "bring").filter((entry) => isOpen(entry) || isTicked(entry));
  return sayList(items.map((entry) => sayEntry(entry)).filter((text) => text !== "")) || null;
}

/** @returns the day of the meeting that is over, else of the last one held */
function met(context: MessageContext): string | null {
  const { meeting, today } = context;
  const last = lastHeld(context);
  const date = meeting ? meeting.date : last && isOfAll(last, context) ? last.date : null;
  return date && date <= today ? sayDay(date) : null;
}

function top({ meeting }: MessageContext, kind: Entry["kind"]): Entry[] {
  return (meeting?.entries ?? []).filter((entry) => entry.kind === kind && !entry.nested);
}

export const MEETING_PLACES = {
  day: place("Day of the meeting", "the day", { asks: "date", fill: day }),
  when: place("Day and time", "day and time of the meeting", { fill: when }),
  place: place("Place", "the place", { fill: room }),
  agenda: place("Points to talk about", "two or three points to talk about", {
    asks: "lines",
    fill: agendaItems,
  }),
  ask: place("What would help you most", "what would help you most: a decision, an opinion, a name"),
  bring: place("What you bring", "what you bring", { fill: bring }),
  met: place("When you met", "when you met", { fill: met }),
  end_time: place("When it ends", "when the meeting ends", { fill: endTime }),
  minutes_left: place("Time left", "how long is left, such as 4 minutes"),
  one_more: place("What is still open", "the question that is still open", { fill: oneMore }),
} as const satisfies Places;

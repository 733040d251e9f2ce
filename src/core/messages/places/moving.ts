/** Places of messages that move a meeting. */
import type { Moment } from "../../calendar/moment";
import { sayDay } from "../../calendar/say";
import { meetingTime } from "../../ledger/ledger";
import type { MessageContext } from "../context";
import { sayDayAndTime } from "./meeting";
import { place, type Places } from "./place";

/** When the meeting was to be: a change of today may stand in its note already. */
function oldTime(context: MessageContext): Moment | null {
  return movedToday(context) ?? timeOf(context);
}

/** @returns when a meeting was to be that one moved today */
function movedToday({ meeting, today }: MessageContext): Moment | null {
  const last = meeting?.properties.moved?.at(-1);
  return last?.by === "me" && last.asked.date === today ? last.from : null;
}

function timeOf({ meeting }: MessageContext): Moment | null {
  return meeting?.date ? { date: meeting.date, time: meetingTime(meeting) } : null;
}

function oldDay(context: MessageContext): string | null {
  const old = oldTime(context);
  return old && sayDay(old.date);
}

function oldWhen(context: MessageContext): string | null {
  const old = oldTime(context);
  return old && sayDayAndTime(old);
}

export const MOVING_PLACES = {
  old_day: place("Day of the meeting", "the day of the meeting", { fill: oldDay }),
  old_when: place("When it was to be", "the day and time that you agreed on", { fill: oldWhen }),
  new_days: place("Days that would suit you", "two or three days and times that would suit you", {
    asks: "lines",
  }),
  reason: place("Reason", "the reason, in a few words"),
} as const satisfies Places;

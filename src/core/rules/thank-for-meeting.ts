import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { meetingStatus } from "../ledger/ledger";
import { heldMeetings } from "../ledger/mentor-meetings";
import { sayMentors } from "./names";
import { withinDays } from "./objects";
import type { NoteRule } from "./rule";

/** An important meeting, or the first one with a mentor, earns a message of thanks. Closed by `thanked`. */
export const thankForMeeting: NoteRule<"meeting"> = {
  name: "thank-for-meeting",
  on: "meeting",
  fallsAway: "after-due",
  outlivesMentors: true,
  find: (meeting, { ledger, today }) => {
    const { date, properties } = meeting;
    if (!date || properties.thanked || meetingStatus(meeting, today, ledger.settings) !== "held") return null;
    const mentors = ledger.mentorsOf(meeting);
    const isFirst = mentors.some((mentor) => heldMeetings(ledger, mentor, today)[0] === meeting);
    if (!properties.important && !isFirst) return null;
    const reason = properties.important ? "an important meeting" : "a first meeting";
    const { thankAfter } = ledger.settings.offsets;
    return {
      due: addDays(date, thankAfter),
      title: `Thank ${sayMentors(mentors)} for the ${sayShortDate(date, today)} meeting`,
      why: `You met on ${sayShortDate(date, today)}, and after ${reason} thanks are best sent ${withinDays(thankAfter)}.`,
      figure: "setting",
      rank: "thanks",
      acts: ["draft-thanks", "mark-thanked"],
    };
  },
};

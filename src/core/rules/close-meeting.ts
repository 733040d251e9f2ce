import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { meetingStatus } from "../ledger/ledger";
import { sayMentors } from "./names";
import type { NoteRule } from "./rule";

/** A planned meeting whose day has passed: was it held, and what came of it? */
export const closeMeeting: NoteRule<"meeting"> = {
  name: "close-meeting",
  on: "meeting",
  fallsAway: "after-due",
  find: (meeting, { ledger, today }) => {
    const { date } = meeting;
    if (!date || date >= today || meetingStatus(meeting, today, ledger.settings) !== "planned") return null;
    return {
      due: addDays(date, ledger.settings.offsets.closeAfter),
      title: `Close the ${sayShortDate(date, today)} meeting with ${sayMentors(ledger.mentorsOf(meeting))}`,
      why: `The meeting was planned for ${sayShortDate(date, today)}, and the note does not say whether it was held.`,
      figure: "setting",
      rank: "meeting-at-hand",
      acts: ["close-meeting", "mark-held", "mark-cancelled", "reschedule"],
    };
  },
};

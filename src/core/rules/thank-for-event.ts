import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { sayMentors } from "./names";
import { sayNote, withinDays } from "./objects";
import type { NoteRule } from "./rule";

/** A mentor invited or came along to an event. Closed by `thanked`. */
export const thankForEvent: NoteRule<"event"> = {
  name: "thank-for-event",
  on: "event",
  fallsAway: "after-due",
  outlivesMentors: true,
  find: (event, { ledger, today }) => {
    const { date, noteName, properties } = event;
    const mentors = ledger.mentorsOf(event);
    if (!date || date > today || properties.thanked || mentors.length === 0) return null;
    const { thankEventAfter } = ledger.settings.offsets;
    return {
      due: addDays(date, thankEventAfter),
      title: `Thank ${sayMentors(mentors)} for the event: ${sayNote(noteName)}`,
      why: `It was on ${sayShortDate(date, today)}, and thanks that name one or two takeaways are best sent ${withinDays(thankEventAfter)}.`,
      figure: "setting",
      rank: "thanks",
      acts: ["draft-thanks", "mark-thanked"],
    };
  },
};

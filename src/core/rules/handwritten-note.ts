import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { sayMentors } from "./names";
import { sayNote, withinDays } from "./objects";
import type { NoteRule } from "./rule";

/** A rotation, project or season of applications has ended: a card by hand. Closed by `thanks_note`. */
export const handwrittenNote: NoteRule<"milestone"> = {
  name: "handwritten-note",
  on: "milestone",
  fallsAway: "after-due",
  outlivesMentors: true,
  find: (milestone, { ledger, today }) => {
    const { date, noteName } = milestone;
    const { kind = "other", thanks_note } = milestone.properties;
    if (!date || date > today || !kind.endsWith("-end") || thanks_note) return null;
    const { handwrittenAfter } = ledger.settings.offsets;
    const mentors = ledger.mentorsOf(milestone);
    const to = mentors.length > 0 ? ` to ${sayMentors(mentors)}` : "";
    return {
      due: addDays(date, handwrittenAfter),
      title: `Write a card by hand${to}: ${sayNote(noteName)}`,
      why: `This came to its end on ${sayShortDate(date, today)}, and a card by hand is best written ${withinDays(handwrittenAfter)}.`,
      figure: "setting",
      rank: "thanks",
      acts: ["draft-card", "mark-note-written"],
    };
  },
};

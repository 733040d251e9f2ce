import { addDays, earliest, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { mentorsOfEntry } from "../ledger/ledger";
import { nextMeeting } from "../ledger/mentor-meetings";
import { dateField } from "../records/entry";
import { entryWords } from "../records/entry-words";
import { feedbackState, isFeedback } from "../records/feedback";
import { sayMentors } from "./names";
import { withinDays } from "./objects";
import type { EntryRule } from "./rule";

/** Feedback or advice that was applied, and whoever gave it does not know. Closed by `told`. */
export const reportBack: EntryRule = {
  name: "report-back",
  on: "entry",
  fallsAway: "after-due",
  find: (entry, { record, ledger, today }) => {
    if (!isFeedback(entry) || !["applied", "evidence"].includes(feedbackState(entry))) return null;
    const mentors = mentorsOfEntry(ledger, record, entry);
    const { reportAfter } = ledger.settings.offsets;
    const applied = dateField(entry, "applied");
    const meeting = earliest(mentors.map((mentor) => nextMeeting(ledger, mentor, today)?.date ?? null));
    return {
      due: earliest([applied && addDays(applied, reportAfter), meeting]),
      title: `Tell ${sayMentors(mentors)} what came of it: ${entryWords(entry)}`,
      why: sayWhy({ applied, meeting, reportAfter }, today),
      figure: "setting",
      rank: "report-back",
      acts: ["draft-report-back", "mark-told"],
    };
  },
};

interface Dates {
  readonly applied: CalendarDate | null;
  readonly meeting: CalendarDate | null;
  readonly reportAfter: number;
}

function sayWhy({ applied, meeting, reportAfter }: Dates, today: CalendarDate): string {
  const tried = applied
    ? `You applied this on ${sayShortDate(applied, today)}, and who gave it would like to hear ${withinDays(reportAfter)}.`
    : "You applied this, and the line does not say when.";
  return meeting ? `${tried} You next meet on ${sayShortDate(meeting, today)}.` : tried;
}

import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { dateField, type Entry } from "../records/entry";
import { entryWords } from "../records/entry-words";
import { feedbackState, isFeedback } from "../records/feedback";
import { withinDays } from "./objects";
import type { EntryRule } from "./rule";

/** Feedback or advice that was understood and not acted on yet. Closed by `applied`, or by setting it aside. */
export const actOnFeedback: EntryRule = {
  name: "act-on-feedback",
  on: "entry",
  fallsAway: "after-due",
  find: (entry, { ledger, today }) => {
    if (!isFeedback(entry) || !["confirmed", "plan"].includes(feedbackState(entry))) return null;
    const { actAfter } = ledger.settings.offsets;
    const confirmed = dateField(entry, "confirmed");
    const since = confirmed
      ? `You confirmed this on ${sayShortDate(confirmed, today)}, and mean to act on it ${withinDays(actAfter)}.`
      : "You have not acted on this yet, and the line does not say when you confirmed it.";
    return {
      due: confirmed && addDays(confirmed, actAfter),
      title: `Act on the ${entry.kind}: ${entryWords(entry)}`,
      why: `${since}${sayPlan(entry)}`,
      figure: "setting",
      rank: "feedback",
      acts: ["mark-applied", "set-aside"],
    };
  },
};

function sayPlan({ fields }: Entry): string {
  const plan = fields.get("plan");
  return plan === undefined ? "" : ` Your plan: ${plan}`;
}

import { addDays, daysBetween } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { dateOfEntry } from "../ledger/ledger";
import { entryWords } from "../records/entry-words";
import { feedbackState, isFeedback } from "../records/feedback";
import type { EntryRule } from "./rule";

/** Feedback or advice that was not said back yet, or is unclear. Closed by `confirmed`. */
export const confirmFeedback: EntryRule = {
  name: "confirm-feedback",
  on: "entry",
  find: (entry, { record, ledger, today }) => {
    const { confirmAfter, feedbackHorizon } = ledger.settings.offsets;
    const state = isFeedback(entry) ? feedbackState(entry) : null;
    const noted = dateOfEntry(record, entry);
    if ((state !== "heard" && state !== "unclear") || !noted) return null;
    if (daysBetween(noted, today) > feedbackHorizon) return null;
    const isUnclear = state === "unclear";
    const why = isUnclear
      ? "and marked it as unclear. An example helps where words alone do not."
      : "and have not said it back yet. Saying it back shows that it arrived, and brings a misunderstanding to light.";
    return {
      due: addDays(noted, confirmAfter),
      title: `${isUnclear ? "Ask for an example" : "Say back what you heard"}: ${entryWords(entry)}`,
      why: `You noted this on ${sayShortDate(noted, today)} ${why}`,
      figure: "setting",
      rank: "feedback",
      acts: ["mark-confirmed", isUnclear ? "draft-example" : "draft-heard", "set-aside"],
    };
  },
};

import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { mentorsOfEntry } from "../ledger/ledger";
import { deliveredOn } from "../records/commitment";
import { entryWords } from "../records/entry-words";
import { sayMentors } from "./names";
import { withinDays } from "./objects";
import type { EntryRule } from "./rule";

/** Work that was delivered, and no comments were asked for. Closed by `asked_feedback`. */
export const askComments: EntryRule = {
  name: "ask-comments",
  on: "entry",
  fallsAway: "after-due",
  find: (entry, { record, ledger, today }) => {
    const delivered = entry.kind === "commitment" ? deliveredOn(entry) : null;
    const isWavedOff = entry.sign === "-" || entry.sign === ">";
    if (!delivered || isWavedOff || entry.fields.has("asked_feedback")) return null;
    const { commentsAfter } = ledger.settings.offsets;
    return {
      due: addDays(delivered, commentsAfter),
      title: `Ask ${sayMentors(mentorsOfEntry(ledger, record, entry))} for comments: ${entryWords(entry)}`,
      why: `You delivered this on ${sayShortDate(delivered, today)}, and comments are best asked for ${withinDays(commentsAfter)}.`,
      figure: "setting",
      rank: "feedback",
      acts: ["draft-comments", "mark-comments-asked"],
    };
  },
};

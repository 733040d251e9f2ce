import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { dateOfEntry, mentorsOfEntry } from "../ledger/ledger";
import { entryWords } from "../records/entry-words";
import { isAdvocacy } from "./advocacy";
import { sayMentors } from "./names";
import { withinDays } from "./objects";
import type { EntryRule } from "./rule";

/** A mentor did something for me. Closed by `thanked`. */
export const thankForAdvocacy: EntryRule = {
  name: "thank-for-advocacy",
  on: "entry",
  fallsAway: "after-due",
  outlivesMentors: true,
  find: (entry, { record, ledger, today }) => {
    if (!isAdvocacy(entry) || entry.fields.has("thanked")) return null;
    const { thankAdvocacyAfter } = ledger.settings.offsets;
    const done = dateOfEntry(record, entry);
    return {
      due: done && addDays(done, thankAdvocacyAfter),
      title: `Thank ${sayMentors(mentorsOfEntry(ledger, record, entry))}: ${entryWords(entry)}`,
      why: done
        ? `This was done for you on ${sayShortDate(done, today)}, and thanks are best sent ${withinDays(thankAdvocacyAfter)}.`
        : "This was done for you, and the line does not say when, nor that you said thanks.",
      figure: "setting",
      rank: "thanks",
      acts: ["draft-thanks", "mark-thanked"],
    };
  },
};

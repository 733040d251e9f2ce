import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { mentorsOfEntry } from "../ledger/ledger";
import { withoutLinks } from "../notes/links";
import { dateField } from "../records/entry";
import { entryWords } from "../records/entry-words";
import { isAdvocacy } from "./advocacy";
import { sayMentors } from "./names";
import { withinDays } from "./objects";
import type { EntryRule } from "./rule";

/** It is known what came of something that a mentor did, and the mentor does not know. Closed by `told`. */
export const tellAdvocacyOutcome: EntryRule = {
  name: "tell-advocacy-outcome",
  on: "entry",
  fallsAway: "after-due",
  outlivesMentors: true,
  find: (entry, { record, ledger, today }) => {
    const outcome = entry.fields.get("outcome");
    if (!isAdvocacy(entry) || outcome === undefined || entry.fields.has("told")) return null;
    const { tellAdvocacyAfter } = ledger.settings.offsets;
    const known = dateField(entry, "outcome_on");
    const since = known
      ? `You have known the outcome since ${sayShortDate(known, today)} (${withoutLinks(outcome)}), and it is best told ${withinDays(tellAdvocacyAfter)}.`
      : `You know the outcome (${withoutLinks(outcome)}), and the line does not say since when.`;
    return {
      due: known && addDays(known, tellAdvocacyAfter),
      title: `Tell ${sayMentors(mentorsOfEntry(ledger, record, entry))} how it ended: ${entryWords(entry)}`,
      why: since,
      figure: "setting",
      rank: "news",
      acts: ["draft-outcome", "mark-told"],
    };
  },
};

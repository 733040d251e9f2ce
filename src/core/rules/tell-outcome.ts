import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { withoutLinks } from "../notes/links";
import { sayMentors } from "./names";
import { sayLetter, withinDays } from "./objects";
import type { NoteRule } from "./rule";

/** It is known what came of a letter, and its writer does not know. Closed by `told`. */
export const tellOutcome: NoteRule<"letter"> = {
  name: "tell-outcome",
  on: "letter",
  outlivesMentors: true,
  find: (letter, { ledger, today }) => {
    const { outcome, outcome_on, told } = letter.properties;
    if (outcome === undefined || !outcome_on || told) return null;
    const { tellOutcomeAfter } = ledger.settings.offsets;
    return {
      due: addDays(outcome_on, tellOutcomeAfter),
      title: `Tell ${sayMentors(ledger.mentorsOf(letter))} the outcome: ${sayLetter(letter)}`,
      why: `You have known the outcome since ${sayShortDate(outcome_on, today)} (${withoutLinks(outcome)}), and the writer had a part in it: best told ${withinDays(tellOutcomeAfter)}.`,
      figure: "setting",
      rank: "outcome",
      acts: ["draft-outcome", "mark-told"],
    };
  },
};

import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { sayMentors } from "./names";
import { sayLetter, withinDays } from "./objects";
import type { NoteRule } from "./rule";

/** A letter was submitted, and its writer was not thanked. Closed by `thanked`. */
export const thankWriter: NoteRule<"letter"> = {
  name: "thank-writer",
  on: "letter",
  outlivesMentors: true,
  find: (letter, { ledger, today }) => {
    const { submitted, thanked } = letter.properties;
    if (!submitted || thanked) return null;
    const { thankWriterAfter } = ledger.settings.offsets;
    return {
      due: addDays(submitted, thankWriterAfter),
      title: `Thank ${sayMentors(ledger.mentorsOf(letter))} for the letter: ${sayLetter(letter)}`,
      why: `The letter was submitted on ${sayShortDate(submitted, today)}, and thanks are best sent ${withinDays(thankWriterAfter)}.`,
      figure: "setting",
      rank: "thanks",
      acts: ["draft-thanks", "mark-thanked"],
    };
  },
};

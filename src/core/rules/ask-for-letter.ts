import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { LETTER_NOTICE, letterStep } from "../records/letter-step";
import { sayMentors } from "./names";
import { sayLetter } from "./objects";
import type { NoteRule } from "./rule";

/** A letter that was not asked for yet. Closed by `asked`. */
export const askForLetter: NoteRule<"letter"> = {
  name: "ask-for-letter",
  on: "letter",
  fallsAway: "after-deadline",
  outlivesMentors: true,
  find: (letter, { ledger, today }) => {
    const { deadline } = letter.properties;
    if (!deadline || letterStep(letter) !== "planned") return null;
    const limit = addDays(deadline, -LETTER_NOTICE.least);
    const advice =
      today > limit
        ? "It is late to ask and still allowed: say so when you do."
        : `Asked by ${sayShortDate(limit, today)} at the latest, a writer has the time a strong letter takes.`;
    return {
      due: addDays(deadline, -LETTER_NOTICE.ideal),
      limit,
      title: `Ask ${sayMentors(ledger.mentorsOf(letter))} for the letter: ${sayLetter(letter)}`,
      why: `The deadline is ${sayShortDate(deadline, today)}, and a letter is asked for six to eight weeks before. ${advice}`,
      figure: "guide",
      rank: "letter",
      acts: ["draft-letter-request", "mark-asked"],
    };
  },
};

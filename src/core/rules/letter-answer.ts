import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { letterStep } from "../records/letter-step";
import { plural, sayMentors } from "./names";
import { sayLetter } from "./objects";
import type { NoteRule } from "./rule";

/** A letter was asked for, and there is no answer. Closed by `answered`. */
export const letterAnswer: NoteRule<"letter"> = {
  name: "letter-answer",
  on: "letter",
  fallsAway: "after-deadline",
  outlivesMentors: true,
  find: (letter, { ledger, today }) => {
    const { asked } = letter.properties;
    if (!asked || letterStep(letter) !== "asked") return null;
    const { answerAfter } = ledger.settings.offsets;
    return {
      due: addDays(asked, answerAfter),
      title: `Ask ${sayMentors(ledger.mentorsOf(letter))} for an answer: ${sayLetter(letter)}`,
      why: `You asked on ${sayShortDate(asked, today)}, and after ${plural(answerAfter, "day")} without an answer one kind nudge is fine.`,
      figure: "setting",
      rank: "letter",
      acts: ["mark-answered"],
    };
  },
};

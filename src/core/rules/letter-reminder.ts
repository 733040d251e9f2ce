import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { letterStep } from "../records/letter-step";
import { plural, sayMentors } from "./names";
import { sayLetter } from "./objects";
import type { NoteRule } from "./rule";

/** A letter whose deadline comes near: up to two reminders. Closed by `submitted`, or for a while by `reminded`. */
export const letterReminder: NoteRule<"letter"> = {
  name: "letter-reminder",
  on: "letter",
  fallsAway: "after-deadline",
  outlivesMentors: true,
  find: (letter, { ledger, today }) => {
    const { deadline, reminded = [] } = letter.properties;
    if (!deadline || letterStep(letter) !== "packet_sent") return null;
    const { firstReminder, secondReminder } = ledger.settings.offsets;
    const from = addDays(deadline, -firstReminder);
    const done = reminded.filter((day) => day >= from).length;
    const lead = [firstReminder, secondReminder][done];
    if (lead === undefined) return null;
    return {
      due: addDays(deadline, -lead),
      title: `Remind ${sayMentors(ledger.mentorsOf(letter))} of the letter: ${sayLetter(letter)}`,
      why: `The deadline is ${sayShortDate(deadline, today)}, and the note does not say that the letter is submitted. The ${done === 0 ? "first" : "second"} reminder comes ${plural(lead, "day")} before.`,
      figure: "setting",
      rank: "letter",
      // A reminder that goes out before its time is not counted, so that it would not close the row.
      acts: today < from ? ["mark-submitted"] : ["mark-reminded", "draft-letter-reminder", "mark-submitted"],
    };
  },
};

import { addDays, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import type { Ledger } from "../ledger/ledger";
import { letterStep } from "../records/letter-step";
import type { Letter } from "../records/record";
import { plural, sayMentors } from "./names";
import { sayLetter } from "./objects";
import type { NoteRule } from "./rule";

/** @returns the day from which on reminders of a letter count; null where it has no deadline */
export function remindersFrom({ properties: { deadline } }: Letter, ledger: Ledger): CalendarDate | null {
  return deadline ? addDays(deadline, -ledger.settings.offsets.firstReminder) : null;
}

/** A letter whose deadline comes near: up to two reminders. Closed by `submitted`, or for a while by `reminded`. */
export const letterReminder: NoteRule<"letter"> = {
  name: "letter-reminder",
  on: "letter",
  fallsAway: "after-deadline",
  outlivesMentors: true,
  find: (letter, { ledger, today }) => {
    const { deadline, reminded = [] } = letter.properties;
    const from = remindersFrom(letter, ledger);
    if (!deadline || !from || letterStep(letter) !== "packet_sent") return null;
    const { firstReminder, secondReminder } = ledger.settings.offsets;
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
      acts: today < from ? ["mark-submitted"] : ["draft-letter-reminder", "mark-reminded", "mark-submitted"],
    };
  },
};

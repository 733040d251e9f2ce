import type { CalendarDate } from "../calendar/calendar-date";
import { mentorsWithEvidence } from "../ledger/evidence";
import { letterStep } from "../records/letter-step";
import type { Letter } from "../records/record";
import { sayMentors } from "../rules/names";
import { sayLetter } from "../rules/objects";
import type { Hint } from "./hint";

/** Before a letter is asked for, its writer should have seen something that can be told. */
export const noEvidence: Hint = {
  name: "no-evidence",
  panel: "letters",
  figure: "guide",
  find: ({ ledger, today }) => {
    const planned = ledger.letters.filter((letter) => isPlanned(letter, today));
    if (planned.length === 0) return [];
    const seen = mentorsWithEvidence(ledger, today);
    return planned.flatMap((letter) => {
      const mentors = ledger.mentorsOf(letter).filter(({ path }) => !seen.has(path));
      if (mentors.length === 0) return [];
      const found = `The letter for “${sayLetter(letter)}” is still to be asked for, and no evidence that ${sayMentors(mentors)} saw is noted yet.`;
      const help =
        "A moment or two with a date, and a number where there is one, help to write a strong letter.";
      return [{ mentors, path: letter.path, text: `${found} ${help}` }];
    });
  },
};

function isPlanned(letter: Letter, today: CalendarDate): boolean {
  const { deadline } = letter.properties;
  return letterStep(letter) === "planned" && (deadline === undefined || deadline >= today);
}

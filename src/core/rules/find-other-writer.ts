import { sayShortDate } from "../calendar/say";
import type { Ledger } from "../ledger/ledger";
import { destinationKey } from "../records/letter-destination";
import { letterStep } from "../records/letter-step";
import type { Letter } from "../records/record";
import { sayMentors } from "./names";
import { sayLetter } from "./objects";
import type { NoteRule } from "./rule";

/** A mentor's answer was no, or not a glad yes. Closed by another writer's yes for the same destination. */
export const findOtherWriter: NoteRule<"letter"> = {
  name: "find-other-writer",
  on: "letter",
  fallsAway: "after-deadline",
  outlivesMentors: true,
  find: (letter, { ledger, today }) => {
    const { answer, answered } = letter.properties;
    if (letterStep(letter) !== "answered" || !answered) return null;
    if ((answer !== "lukewarm" && answer !== "declined") || hasOtherWriter(letter, ledger)) return null;
    const writer = sayMentors(ledger.mentorsOf(letter));
    const day = sayShortDate(answered, today);
    const said =
      answer === "declined"
        ? `${writer} declined on ${day}`
        : `The answer of ${writer} on ${day} was lukewarm`;
    return {
      due: answered,
      title: `Find another writer: ${sayLetter(letter)}`,
      why: `${said}, and nobody else has agreed to write for this yet.`,
      figure: "setting",
      rank: "letter",
      acts: ["plan-letter", "draft-thanks-anyway"],
    };
  },
};

/** Whether another letter for the same destination has a writer who agreed. */
function hasOtherWriter(letter: Letter, { letters }: Ledger): boolean {
  const destination = destinationKey(letter.properties.destination);
  return (
    destination !== "" &&
    letters.some(
      (other) =>
        other !== letter &&
        other.properties.answer === "yes" &&
        destinationKey(other.properties.destination) === destination,
    )
  );
}

import { addDays } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { letterStep } from "../records/letter-step";
import { sayMentors } from "./names";
import { sayLetter, withinDays } from "./objects";
import type { NoteRule } from "./rule";

/** A mentor agreed to write, and has not got what a letter is written from. Closed by `packet_sent`. */
export const sendPacket: NoteRule<"letter"> = {
  name: "send-packet",
  on: "letter",
  fallsAway: "after-deadline",
  outlivesMentors: true,
  find: (letter, { ledger, today }) => {
    const { answer, answered } = letter.properties;
    if (letterStep(letter) !== "answered" || !answered || answer !== "yes") return null;
    const writer = sayMentors(ledger.mentorsOf(letter));
    return {
      due: addDays(answered, ledger.settings.offsets.packetAfter),
      title: `Send ${writer} the letter packet: ${sayLetter(letter)}`,
      why: `The yes came on ${sayShortDate(answered, today)}, and CV, statement, summary and instructions are best sent ${withinDays(ledger.settings.offsets.packetAfter)}.`,
      figure: "setting",
      rank: "letter",
      acts: ["open-packet", "mark-packet-sent", "draft-packet"],
    };
  },
};

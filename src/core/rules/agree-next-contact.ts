import { sayShortDate } from "../calendar/say";
import { mentorStatus } from "../ledger/ledger";
import { lastContact, nextMeeting } from "../ledger/mentor-meetings";
import { sayMentors } from "./names";
import type { NoteRule } from "./rule";

/** An active mentor with whom there was no contact yet and no meeting is planned. */
export const agreeNextContact: NoteRule<"mentor"> = {
  name: "agree-next-contact",
  on: "mentor",
  stopWords: (about) => `Stop asking for a first contact with ${about}?`,
  find: (mentor, { ledger, today }) => {
    if (mentorStatus(mentor) !== "active") return null;
    if (lastContact(ledger, mentor, today) || nextMeeting(ledger, mentor, today)) return null;
    const since = mentor.properties.since ?? null;
    const from = since ? ` The note says since ${sayShortDate(since, today)}.` : "";
    return {
      due: since,
      title: `Agree on the next contact with ${sayMentors([mentor])}`,
      why: `Your notes tell of no contact with this mentor and of no meeting to come.${from}`,
      figure: "guide",
      rank: "contact",
      acts: ["plan-meeting", "log-contact", "draft-terms"],
    };
  },
};

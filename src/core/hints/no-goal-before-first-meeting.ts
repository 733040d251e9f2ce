import { sayInSentence } from "../calendar/say";
import { goalStatus, isComing } from "../ledger/ledger";
import { heldMeetings, nextMeeting } from "../ledger/mentor-meetings";
import type { Meeting, Mentor } from "../records/record";
import { sayMentors } from "../rules/names";
import type { Hint, HintContext } from "./hint";

/** Goals are set at or before the first meeting with a mentor. */
export const noGoalBeforeFirstMeeting: Hint = {
  name: "no-goal-before-first-meeting",
  panel: "goals",
  figure: "guide",
  find: (context) => {
    const { ledger, today } = context;
    if (ledger.goals.some((goal) => goalStatus(goal) === "active")) return [];
    return ledger.meetings
      .filter((meeting) => isComing(meeting, today, ledger.settings))
      .flatMap((meeting) => {
        const mentors = metFirst(meeting, context);
        return mentors.length === 0
          ? []
          : [{ mentors, path: meeting.path, text: sayFirst(meeting, mentors, context), offers: "set-goals" }];
      });
  },
};

/** @returns the mentors for whom a coming meeting is the first */
function metFirst(meeting: Meeting, { ledger, today }: HintContext): Mentor[] {
  const hasMet = (mentor: Mentor) =>
    heldMeetings(ledger, mentor, today).some(({ date }) => date !== null && date <= today);
  return ledger
    .mentorsOf(meeting)
    .filter((mentor) => nextMeeting(ledger, mentor, today) === meeting && !hasMet(mentor));
}

function sayFirst({ date }: Meeting, mentors: readonly Mentor[], { today }: HintContext): string {
  const day = sayInSentence(date ?? today, today);
  const when = /^(?:today|tomorrow)$/.test(day) ? day : `on ${day}`;
  return `Your first meeting with ${sayMentors(mentors)} is ${when}, and no goal is active yet. Two or three priorities, however rough, give you both something to start from.`;
}

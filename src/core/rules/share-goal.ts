import { addDays, earliest, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { goalStatus, type Ledger } from "../ledger/ledger";
import { nextMeeting, nextMeetingDay } from "../ledger/mentor-meetings";
import type { Goal } from "../records/record";
import type { NoteRule } from "./rule";

/** An active goal that no mentor knows of yet. Closed by `mentors` and `shared`. */
export const shareGoal: NoteRule<"goal"> = {
  name: "share-goal",
  on: "goal",
  find: (goal, { ledger, today }) => {
    const { shared, start } = goal.properties;
    const isShared = shared !== undefined && ledger.mentorsOf(goal).length > 0;
    if (goalStatus(goal) !== "active" || isShared) return null;
    const meeting = nextMeetingFor(goal, ledger, today);
    const due = earliest([start ? addDays(start, ledger.settings.offsets.shareGoalAfter) : null, meeting]);
    const dates = [
      start && `It began on ${sayShortDate(start, today)}.`,
      meeting && `The next meeting is on ${sayShortDate(meeting, today)}.`,
    ].filter((part) => typeof part === "string");
    return {
      due,
      title: `Share your goal: ${goal.noteName}`,
      why: ["A mentor can only help with a goal they know of.", ...dates].join(" "),
      figure: "setting",
      rank: "goal",
      acts: ["mark-shared", "draft-goals"],
    };
  },
};

/** The next meeting with one of the goal's mentors or, when it names none, with any mentor. */
function nextMeetingFor(goal: Goal, ledger: Ledger, today: CalendarDate): CalendarDate | null {
  const own = ledger.mentorsOf(goal);
  if (own.length === 0) return nextMeetingDay(ledger, today);
  return earliest(own.map((mentor) => nextMeeting(ledger, mentor, today)?.date ?? null));
}

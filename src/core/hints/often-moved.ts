import { addMonths } from "../calendar/calendar-date";
import { mentorName } from "../ledger/ledger";
import { presentMentors } from "../ledger/team";
import type { Meeting } from "../records/record";
import { plural } from "../rules/names";
import type { Hint, HintContext } from "./hint";

/** Meetings moved by oneself more than once in a while; a mentor's own changes never count. */
export const oftenMoved: Hint = {
  name: "often-moved",
  panel: "meetings",
  figure: "setting",
  find: (context) => {
    const { ledger } = context;
    const { moves, movesMonths } = ledger.settings.hints;
    const counts = movesByMentor(context);
    return presentMentors(ledger)
      .filter(({ path }) => (counts.get(path) ?? 0) >= Math.max(1, moves))
      .map((mentor) => {
        const times = plural(counts.get(mentor.path) ?? 0, "time");
        const seen = `You moved meetings with ${mentorName(mentor)} ${times} in the last ${plural(movesMonths, "month")}.`;
        const help =
          "Another weekday or hour may be easier to keep; you could suggest one before the next is set.";
        return { mentors: [mentor], path: mentor.path, text: `${seen} ${help}` };
      });
  },
};

function movesByMentor({ ledger, today }: HintContext): ReadonlyMap<string, number> {
  const after = addMonths(today, -ledger.settings.hints.movesMonths);
  const counts = new Map<string, number>();
  for (const meeting of ledger.meetings) {
    const moves = ownMoves(meeting).filter(({ asked }) => asked.date > after && asked.date <= today).length;
    for (const { path } of moves > 0 ? ledger.mentorsOf(meeting) : [])
      counts.set(path, (counts.get(path) ?? 0) + moves);
  }
  return counts;
}

function ownMoves({ properties: { moved = [] } }: Meeting) {
  return moved.filter(({ by }) => by === "me");
}

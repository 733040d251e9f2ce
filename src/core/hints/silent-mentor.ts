import { sayShortDate } from "../calendar/say";
import { mentorName } from "../ledger/ledger";
import { lastContact } from "../ledger/mentor-meetings";
import { activeMentors, isSilent } from "../ledger/team";
import type { Hint } from "./hint";

/** Active on paper, and not in touch for over three months. */
export const silentMentor: Hint = {
  name: "silent-mentor",
  panel: "team",
  figure: "guide",
  find: ({ ledger, today }) =>
    activeMentors(ledger)
      .filter((mentor) => isSilent(ledger, mentor, today))
      .map((mentor) => {
        const last = lastContact(ledger, mentor, today) ?? today;
        const since = `You and ${mentorName(mentor)} were last in touch on ${sayShortDate(last, today)}.`;
        const help =
          "A few lines of news are enough to pick it up again; if once in a while suits you both better, “keeping-in-touch” is a status, too.";
        return { mentors: [mentor], path: mentor.path, text: `${since} ${help}` };
      }),
};

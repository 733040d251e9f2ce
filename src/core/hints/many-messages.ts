import { addDays } from "../calendar/calendar-date";
import { mentorName } from "../ledger/ledger";
import { presentMentors } from "../ledger/team";
import { isLoggedContact, isMessage } from "../records/log-line";
import type { Entry } from "../records/entry";
import { plural } from "../rules/names";
import type { Hint } from "./hint";

/** More than one message within a week is seldom needed. */
export const manyMessages: Hint = {
  name: "many-messages",
  panel: "team",
  figure: "setting",
  find: ({ ledger, today }) => {
    const { messageDays } = ledger.settings.hints;
    const first = addDays(today, 1 - messageDays);
    const isRecent = ({ ownDate }: Entry) => ownDate !== null && ownDate >= first && ownDate <= today;
    const isCounted = (entry: Entry) => isLoggedContact(entry) && isRecent(entry) && isMessage(entry);
    return presentMentors(ledger).flatMap((mentor) => {
      const count = mentor.entries.filter(isCounted).length;
      if (count <= 1) return [];
      const seen = `${String(count)} messages went to ${mentorName(mentor)} in the last ${plural(messageDays, "day")}.`;
      const help = "If nothing is urgent, the next one can wait a little and carry several things at once.";
      return [{ mentors: [mentor], path: mentor.path, text: `${seen} ${help}` }];
    });
  },
};

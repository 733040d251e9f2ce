import { sayShortDate } from "../calendar/say";
import { asksSinceGive, balanceOf } from "../ledger/balance";
import { mentorName } from "../ledger/ledger";
import { presentMentors } from "../ledger/team";
import { plural } from "../rules/names";
import type { Hint } from "./hint";

/** Several asks in a row with nothing given in between: both sides should gain. */
export const askBalance: Hint = {
  name: "ask-balance",
  panel: "team",
  figure: "setting",
  find: ({ ledger, today }) =>
    presentMentors(ledger).flatMap((mentor) => {
      const balance = balanceOf(ledger, mentor, today);
      const asks = asksSinceGive(balance).length;
      if (asks < Math.max(1, ledger.settings.hints.asksInARow)) return [];
      const given = balance.gives.at(-1)?.date;
      const since = given
        ? `since you last gave something back on ${sayShortDate(given, today)}`
        : "and no thanks, news or offer yet";
      const asked = `Your notes tell of ${plural(asks, "ask")} of ${mentorName(mentor)} ${since}.`;
      const help =
        "What came of the help so far, a word of thanks, or an offer of your own would go well now.";
      return [{ mentors: [mentor], path: mentor.path, text: `${asked} ${help}` }];
    }),
};

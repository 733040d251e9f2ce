import { sayShortDate } from "../calendar/say";
import { balanceOf, helpsSinceThanks } from "../ledger/balance";
import { mentorName } from "../ledger/ledger";
import { presentMentors } from "../ledger/team";
import { plural } from "../rules/names";
import type { Hint } from "./hint";

/** Helped several times since the last thanks. */
export const appreciationGap: Hint = {
  name: "appreciation-gap",
  panel: "appreciation",
  figure: "setting",
  find: ({ ledger, today }) =>
    presentMentors(ledger).flatMap((mentor) => {
      const balance = balanceOf(ledger, mentor, today);
      const helps = helpsSinceThanks(balance).length;
      if (helps < Math.max(1, ledger.settings.hints.helpsUnthanked)) return [];
      const thanked = balance.thanks.at(-1)?.date;
      const since = thanked
        ? `Since the last thanks in your notes, on ${sayShortDate(thanked, today)}`
        : "With no thanks in your notes yet";
      const seen = `${since}, ${mentorName(mentor)} helped you ${plural(helps, "time")}.`;
      const help = "A few lines that say what they did, and what changed by it, will be welcome.";
      return [{ mentors: [mentor], path: mentor.path, text: `${seen} ${help}` }];
    }),
};

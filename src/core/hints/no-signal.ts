import { addMonths, type CalendarDate } from "../calendar/calendar-date";
import { knownSince } from "../ledger/contact-history";
import { dateOfEntry, mentorName, mentorsOfEntry } from "../ledger/ledger";
import { activeMentors } from "../ledger/team";
import { plural } from "../rules/names";
import type { Hint, HintContext } from "./hint";

/** No sign of a good impression for long: one can ask how to do better. */
export const noSignal: Hint = {
  name: "no-signal",
  panel: "signs",
  figure: "setting",
  find: (context) => {
    const { ledger, today } = context;
    const { signalMonths } = ledger.settings.hints;
    const from = addMonths(today, -signalMonths);
    const signaled = mentorsWithSignal(context);
    return activeMentors(ledger)
      .filter(({ path }) => !signaled.has(path))
      .filter((mentor) => (knownSince(ledger, mentor, today) ?? today) <= from)
      .map((mentor) => {
        const seen = `No sign of a good impression on ${mentorName(mentor)} is noted for the last ${plural(signalMonths, "month")}.`;
        const help =
          "It may just not be written down. If you are not sure, a question helps: what could you do better in the months to come?";
        const text = `${seen} ${help}`;
        return { mentors: [mentor], path: mentor.path, text, offers: "ask-how-to-do-better" };
      });
  },
};

function mentorsWithSignal({ ledger, today }: HintContext): ReadonlySet<string> {
  const after = addMonths(today, -ledger.settings.hints.signalMonths);
  const isRecent = (date: CalendarDate | null) => date !== null && date > after && date <= today;
  const signaled = [...ledger.mentors.values()].flatMap((record) =>
    record.entries
      .filter((entry) => entry.kind === "signal" && isRecent(dateOfEntry(record, entry)))
      .flatMap((entry) => mentorsOfEntry(ledger, record, entry)),
  );
  return new Set(signaled.map(({ path }) => path));
}

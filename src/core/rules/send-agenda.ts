import { addDays, daysBetween } from "../calendar/calendar-date";
import { sayInSentence, sayShortDate } from "../calendar/say";
import { isComing } from "../ledger/ledger";
import { plural } from "./names";
import { coming } from "./meeting-words";
import type { NoteRule } from "./rule";

/** A meeting to come whose agenda was not sent. Closed by `agenda_sent`. */
export const sendAgenda: NoteRule<"meeting"> = {
  name: "send-agenda",
  on: "meeting",
  find: (meeting, { ledger, today }) => {
    const { date, properties } = meeting;
    if (!date || properties.agenda_sent || !isComing(meeting, today, ledger.settings)) return null;
    const { agendaLead } = ledger.settings.offsets;
    return {
      due: addDays(date, -agendaLead),
      title: `Send the agenda for ${coming(sayInSentence(date, today))} meeting`,
      why: `You meet on ${sayShortDate(date, today)}, and a mentor can prepare when the agenda comes ${plural(agendaLead, "day")} before.`,
      figure: "setting",
      rank: daysBetween(today, date) <= 1 ? "meeting-at-hand" : "meeting",
      acts: ["draft-agenda", "mark-agenda-sent", "reschedule"],
    };
  },
};

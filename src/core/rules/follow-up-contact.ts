import { addDays, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { eventOf } from "../ledger/claims";
import type { Ledger } from "../ledger/ledger";
import { recordAt } from "../ledger/record-at";
import type { Contact } from "../records/record";
import { sayContact, withinDays } from "./objects";
import type { NoteRule } from "./rule";

/** Someone new whom I mean to write to. Closed by `followed_up`. */
export const followUpContact: NoteRule<"contact"> = {
  name: "follow-up-contact",
  on: "contact",
  fallsAway: "after-due",
  find: (contact, { ledger, today }) => {
    const { follow_up, followed_up } = contact.properties;
    const met = follow_up === "yes" && !followed_up ? metOn(contact, ledger) : null;
    if (!met) return null;
    const { followContactAfter } = ledger.settings.offsets;
    return {
      due: addDays(met, followContactAfter),
      title: `Follow up with ${sayContact(contact)}`,
      why: `You met on ${sayShortDate(met, today)} and mean to follow up, best ${withinDays(followContactAfter)}.`,
      figure: "setting",
      rank: "follow-up",
      acts: ["draft-new-contact", "mark-followed-up"],
    };
  },
};

/** The day they met: the contact's own `met_on`, else the day of the event where it was. */
function metOn(contact: Contact, ledger: Ledger): CalendarDate | null {
  const { met_on } = contact.properties;
  if (met_on) return met_on;
  const path = eventOf(contact, ledger.resolve);
  const record = path === null ? null : recordAt(ledger, path);
  return record?.kind === "event" ? record.date : null;
}

import { daysBetween, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { isAtRisk, isDelivered } from "../records/commitment";
import { dateField, type Entry } from "../records/entry";
import { entryWords } from "../records/entry-words";
import type { EntryRule } from "./rule";

/** Work taken on, until it is delivered; near its day, or at risk, the row offers to say early that it will be late. */
export const deliver: EntryRule = {
  name: "deliver",
  on: "entry",
  outlivesMentors: true,
  find: (entry, { ledger, today }) => {
    const due = dateField(entry, "due");
    if (entry.kind !== "commitment" || !due || isDelivered(entry)) return null;
    const offersNotice = mayComeLate(
      entry,
      daysBetween(today, due) <= ledger.settings.offsets.deliverWarning,
    );
    const act = offersNotice && isAtRisk(entry) ? "Hand in, or say that it will be late" : "Hand in";
    return {
      due,
      title: `${act}: ${entryWords(entry)}`,
      why: `You took this on for ${sayShortDate(due, today)}.${offersNotice ? sayNotice(due, today) : ""}`,
      figure: "setting",
      rank: "deliver",
      acts: [
        "mark-delivered",
        ...(offersNotice ? (["draft-delay", "mark-notified"] as const) : []),
        "set-due",
      ],
    };
  },
};

/** Whether a word beforehand is called for: nobody was told yet, and the day is near or the work at risk. */
function mayComeLate(entry: Entry, isNear: boolean): boolean {
  return !entry.fields.has("notified") && (isNear || isAtRisk(entry));
}

function sayNotice(due: CalendarDate, today: CalendarDate): string {
  return due < today
    ? " If nobody knows yet that it is late, say so now, with a new day."
    : " If it will be late, say so now, with a new day.";
}

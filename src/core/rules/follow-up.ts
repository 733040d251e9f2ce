import { sayShortDate } from "../calendar/say";
import { withoutLinks } from "../notes/links";
import { dateField, isOpen } from "../records/entry";
import type { EntryRule } from "./rule";

/** Something I owe: an open follow-up entry. Closed by its checkbox. */
export const followUp: EntryRule = {
  name: "follow-up",
  on: "entry",
  outlivesMentors: true,
  find: (entry, { today }) => {
    if (entry.kind !== "follow-up" || entry.waiting || !isOpen(entry)) return null;
    const due = dateField(entry, "due");
    const dated = due ? ` The line sets ${sayShortDate(due, today)}.` : " The line sets no date.";
    return {
      due,
      title: withoutLinks(entry.text),
      why: `You noted this as something you owe, and it is not ticked yet.${dated}`,
      figure: "setting",
      rank: "follow-up",
      acts: ["tick", "set-due"],
    };
  },
};

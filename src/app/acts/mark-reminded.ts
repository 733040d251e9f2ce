import { parseDateAndTime } from "../../core/calendar/calendar-date";
import { recordAt } from "../../core/ledger/record-at";
import { setListProperty } from "../../core/notes/edit/set-property";
import { letterReminder } from "../../core/rules/letter-reminder";
import { entryOf, type ActOf } from "./act";
import { sayTarget } from "./say-target";

/** The writer was reminded today. */
export const markReminded: ActOf<"nothing"> = {
  label: "Mark as reminded",
  icon: "bell-ring",
  asks: "nothing",
  property: "reminded",
  // After the first reminder the same row comes again, for the second.
  closes: ({ path }, _, { ledger, today }) => {
    const letter = recordAt(ledger, path);
    if (letter?.kind !== "letter") return false;
    const { reminded = [] } = letter.properties;
    const properties = {
      ...letter.properties,
      reminded: [...reminded.filter((day) => day !== today), today],
    };
    return letterReminder.find({ ...letter, properties }, { ledger, today }) === null;
  },
  plan: (target, _, { today }) => {
    if (entryOf(target)) return null;
    const withToday = (old: readonly string[]) =>
      old.some((text) => parseDateAndTime(text)?.date === today) ? old : [...old, today];
    const edit = (text: string) => setListProperty(text, { name: "reminded" }, withToday);
    return { label: `Marked as reminded: ${sayTarget(target)}`, changes: [{ path: target.path, edit }] };
  },
};

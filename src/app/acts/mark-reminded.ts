import { parseDateAndTime } from "../../core/calendar/calendar-date";
import { setListProperty } from "../../core/notes/edit/set-property";
import { entryOf, type ActOf } from "./act";
import { sayTarget } from "./say-target";

/** The writer was reminded today. */
export const markReminded: ActOf<"nothing"> = {
  label: "Mark as reminded",
  icon: "bell-ring",
  asks: "nothing",
  closes: true,
  plan: (target, _, { today }) => {
    if (entryOf(target)) return null;
    const withToday = (old: readonly string[]) =>
      old.some((text) => parseDateAndTime(text)?.date === today) ? old : [...old, today];
    const edit = (text: string) => setListProperty(text, { name: "reminded" }, withToday);
    return { label: `Marked as reminded: ${sayTarget(target)}`, changes: [{ path: target.path, edit }] };
  },
};

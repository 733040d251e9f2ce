import { sayShortDate } from "../../core/calendar/say";
import { setField } from "../../core/notes/edit/set-field";
import { entryOf, type ActOf } from "./act";
import { sayTarget } from "./say-target";

/** Gives an entry a due date, or moves the one it has. */
export const setDue: ActOf<"date"> = {
  label: "Set due date",
  icon: "calendar-clock",
  asks: "date",
  plan: (target, value, { today }) => {
    const place = entryOf(target);
    if (!place) return null;
    const { path, line } = target;
    return {
      label: `Due ${sayShortDate(value, today)}: ${sayTarget(target)}`,
      changes: [{ path, line, edit: (text) => setField(text, place, { name: "due", value }) }],
    };
  },
};

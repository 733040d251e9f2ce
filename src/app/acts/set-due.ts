import { sayShortDate } from "../../core/calendar/say";
import type { ActOf } from "./act";
import { changeLine } from "./entry-change";
import { sayTarget } from "./say-target";

/** Gives an entry a due date, or moves the one it has. */
export const setDue: ActOf<"date"> = {
  label: "Set due date",
  icon: "calendar-clock",
  asks: "date",
  plan: (target, value, context) => {
    const change = changeLine(target, { fields: [{ name: "due", value }] }, context);
    const label = `Due ${sayShortDate(value, context.today)}: ${sayTarget(target)}`;
    return change && { label, changes: [change] };
  },
};

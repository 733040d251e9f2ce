import type { ActOf } from "./act";
import { changeLine } from "./entry-change";
import { sayTarget } from "./say-target";

/** Ticks an entry. Undo opens it again. */
export const tick: ActOf<"nothing"> = {
  label: "Tick",
  icon: "check",
  asks: "nothing",
  closes: true,
  plan: (target, _, context) => {
    const change = changeLine(target, { sign: () => "x" }, context);
    return change && { label: `Ticked: ${sayTarget(target)}`, changes: [change] };
  },
};

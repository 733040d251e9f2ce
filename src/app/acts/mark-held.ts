import type { ActOf } from "./act";
import { sayTarget } from "./say-target";
import { settingProperty } from "./set-property";

/** A meeting took place. */
export const markHeld: ActOf<"nothing"> = {
  label: "Mark as held",
  icon: "calendar-check",
  asks: "nothing",
  plan: (target) =>
    settingProperty(target.path, {
      name: "status",
      value: "held",
      label: `Meeting marked as held: ${sayTarget(target)}`,
    }),
};

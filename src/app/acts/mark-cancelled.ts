import type { ActOf } from "./act";
import { sayTarget } from "./say-target";
import { settingProperty } from "./set-property";

/** A meeting did not take place. */
export const markCancelled: ActOf<"nothing"> = {
  label: "Mark as canceled",
  icon: "calendar-x",
  asks: "nothing",
  plan: (target) =>
    settingProperty(target.path, {
      name: "status",
      value: "cancelled",
      label: `Meeting marked as canceled: ${sayTarget(target)}`,
    }),
};

import type { ActOf } from "./act";
import { sayTarget } from "./say-target";
import { settingProperty } from "./set-property";

/** A goal was looked at again today. */
export const markReviewed: ActOf<"nothing"> = {
  label: "Mark as reviewed",
  icon: "list-checks",
  asks: "nothing",
  plan: (target, _, { today }) =>
    settingProperty(target.path, {
      name: "reviewed",
      value: today,
      label: `Goal marked as reviewed: ${sayTarget(target)}`,
    }),
};

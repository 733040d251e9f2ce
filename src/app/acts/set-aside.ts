import type { ActOf } from "./act";
import { changeLine } from "./entry-change";
import { fieldOf } from "./field-words";
import { sayTarget } from "./say-target";

/** Feedback is not acted on; the words say why. */
export const setAside: ActOf<"words"> = {
  label: "Set aside",
  icon: "archive",
  asks: "words",
  closes: true,
  plan: (target, words, context) => {
    const change = changeLine(target, { fields: fieldOf("because", words), sign: () => "-" }, context);
    return change && { label: `Set aside: ${sayTarget(target)}`, changes: [change] };
  },
};

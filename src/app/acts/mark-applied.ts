import { isOpen } from "../../core/records/entry";
import type { ActOf } from "./act";
import { changeLine, inCheckbox } from "./entry-change";
import { fieldOf } from "./field-words";
import { sayTarget } from "./say-target";

/** Feedback was acted on today; the words say what came of it. */
export const markApplied: ActOf<"words"> = {
  label: "Mark as applied",
  icon: "sprout",
  asks: "words",
  closes: true,
  plan: (target, words, context) => {
    const fields = [{ name: "applied", value: context.today }, ...fieldOf("evidence", words)];
    const sign = inCheckbox((old) => (isOpen({ sign: old }) ? "/" : null));
    const change = changeLine(target, { fields, sign }, context);
    return change && { label: `Marked as applied: ${sayTarget(target)}`, changes: [change] };
  },
};

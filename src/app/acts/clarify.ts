import type { ActOf } from "./act";
import { clarityOf } from "./clarity";
import { changeLine } from "./entry-change";
import { fieldOf } from "./field-words";
import { sayTarget } from "./say-target";

/** Says by when a commitment is due and what it comprises; what is left out stays as the line has it. */
export const clarify: ActOf<"clarity"> = {
  label: "Clarify",
  icon: "ruler",
  asks: "clarity",
  // The row asks for both; with one of them it comes again, and asks for the other.
  closes: (target, { due, scope }) => {
    const known = clarityOf(target);
    const hasScope = known.scope !== "" || fieldOf("scope", scope).length > 0;
    return hasScope && (due ?? known.due) !== null;
  },
  plan: (target, { due, scope }, context) => {
    const fields = [
      ...(due === null ? [] : [{ name: "due", value: due }]),
      ...fieldOf("scope", scope, clarityOf(target).scope),
    ];
    const change = changeLine(target, { fields }, context);
    return change && { label: `Clarified: ${sayTarget(target)}`, changes: [change] };
  },
};

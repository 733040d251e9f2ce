import { inTurn } from "../../core/notes/edit/edit";
import { setProperty } from "../../core/notes/edit/set-property";
import { entryOf, type ActOf } from "./act";
import { sayTarget } from "./say-target";

/** It is known today what came of a letter. */
export const recordOutcome: ActOf<"words"> = {
  label: "Record the outcome",
  icon: "flag",
  asks: "words",
  closes: true,
  property: "outcome",
  plan: (target, words, { today }) => {
    const outcome = words.replace(/\s+/g, " ").trim();
    if (entryOf(target) || outcome === "") return null;
    const edit = inTurn(
      (text) => setProperty(text, "outcome", outcome),
      (text) => setProperty(text, "outcome_on", today),
    );
    return { label: `Recorded the outcome: ${sayTarget(target)}`, changes: [{ path: target.path, edit }] };
  },
};

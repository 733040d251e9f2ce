import { inTurn } from "../../core/notes/edit/edit";
import { setProperty } from "../../core/notes/edit/set-property";
import { entryOf, type ActOf } from "./act";
import { sayTarget } from "./say-target";

/** The writer answered today, and how. */
export const markAnswered: ActOf<"answer"> = {
  label: "Mark as answered",
  icon: "mail-check",
  asks: "answer",
  closes: true,
  plan: (target, answer, { today }) => {
    if (entryOf(target)) return null;
    const edit = inTurn(
      (text) => setProperty(text, "answered", today),
      (text) => setProperty(text, "answer", answer),
    );
    return { label: `Answered ${answer}: ${sayTarget(target)}`, changes: [{ path: target.path, edit }] };
  },
};

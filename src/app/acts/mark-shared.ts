import { inTurn } from "../../core/notes/edit/edit";
import { setProperty } from "../../core/notes/edit/set-property";
import type { ActOf } from "./act";
import { namingMentors } from "./name-mentors";
import { sayTarget } from "./say-target";

/** A goal was shared with mentors today: those it does not name yet are added, and the day is noted. */
export const markShared: ActOf<"mentors"> = {
  label: "Mark as shared",
  icon: "share-2",
  asks: "mentors",
  property: "shared",
  closes: true,
  plan: (target, mentors, { today, ledger }) => {
    const { path } = target;
    const edit = inTurn(
      namingMentors({ name: "mentors", alias: "mentor" }, { mentors, path, ledger }),
      (text) => setProperty(text, "shared", today),
    );
    return { label: `Goal marked as shared: ${sayTarget(target)}`, changes: [{ path, edit }] };
  },
};

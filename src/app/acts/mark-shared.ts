import { inTurn } from "../../core/notes/edit/edit";
import { setListProperty, setProperty } from "../../core/notes/edit/set-property";
import type { ActOf } from "./act";
import { linkTo } from "../../core/ledger/note-link";
import { pathOfMentor } from "./mentor-path";
import { sayTarget } from "./say-target";

/** A goal was shared with mentors today: those it does not name yet are added, and the day is noted. */
export const markShared: ActOf<"mentors"> = {
  label: "Mark as shared",
  icon: "share-2",
  asks: "mentors",
  plan: (target, mentors, { today, ledger }) => {
    const { path } = target;
    const withThem = (old: readonly string[]): readonly string[] => {
      const named = old.map((text) => pathOfMentor(text, path, ledger));
      const missing = mentors.filter((mentor) => !named.includes(mentor));
      return [...old, ...missing.map((mentor) => linkTo(mentor, { ledger, from: path }))];
    };
    const edit = inTurn(
      (text) => setListProperty(text, { name: "mentors", alias: "mentor" }, withThem),
      (text) => setProperty(text, "shared", today),
    );
    return { label: `Goal marked as shared: ${sayTarget(target)}`, changes: [{ path, edit }] };
  },
};

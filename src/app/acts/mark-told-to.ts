import { namingMentors } from "./name-mentors";
import type { ActOf } from "./act";
import { sayTarget } from "./say-target";

/** The mentors it is about were told of a milestone: those that its list does not name yet are added. */
export const markToldTo: ActOf<"nothing"> = {
  label: "Mark as told",
  icon: "message-circle-reply",
  asks: "nothing",
  property: "told_to",
  closes: true,
  plan: (target, _, { ledger }) => {
    const { path, mentors } = target;
    if (mentors.length === 0) return null;
    const names = mentors.map(({ name }) => name).join(", ");
    const edit = namingMentors(
      { name: "told_to" },
      { mentors: mentors.map((mentor) => mentor.path), path, ledger },
    );
    return { label: `Marked as told to ${names}: ${sayTarget(target)}`, changes: [{ path, edit }] };
  },
};

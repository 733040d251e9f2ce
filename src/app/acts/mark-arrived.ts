import type { ActOf } from "./act";
import { mark } from "./mark";

/** How one came to a meeting: a button each, as it is noted down on the way in. */
const arrived = (value: "early" | "on-time" | "late", words: string): ActOf<"nothing"> =>
  mark({
    label: `Arrived ${words}`,
    icon: "door-open",
    did: `Noted that you arrived ${words}`,
    to: "notes",
    name: "arrived",
    value,
  });

export const markArrivedEarly = arrived("early", "early");
export const markArrivedOnTime = arrived("on-time", "on time");
export const markArrivedLate = arrived("late", "late");

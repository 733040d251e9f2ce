import { mark } from "./mark";

/** Thanks were said today: for a whole note, or for one entry. */
export const markThanked = mark({
  label: "Mark as thanked",
  icon: "heart-handshake",
  closes: true,
  did: "Marked as thanked",
  to: "both",
  name: "thanked",
});

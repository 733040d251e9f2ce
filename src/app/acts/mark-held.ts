import { mark } from "./mark";

/** A meeting took place. */
export const markHeld = mark({
  label: "Mark as held",
  icon: "calendar-check",
  closes: true,
  did: "Meeting marked as held",
  to: "notes",
  name: "status",
  value: "held",
});

import { mark } from "./mark";

/** A meeting did not take place. */
export const markCancelled = mark({
  label: "Mark as canceled",
  icon: "calendar-x",
  closes: true,
  did: "Meeting marked as canceled",
  to: "notes",
  name: "status",
  value: "cancelled",
});

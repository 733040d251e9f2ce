import { mark } from "./mark";

/** The mentor was told today that it may be late; the work is still to be delivered. */
export const markNotified = mark({
  label: "Mark as notified",
  icon: "megaphone",
  did: "Marked as notified",
  to: "entries",
  name: "notified",
});

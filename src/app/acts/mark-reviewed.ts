import { mark } from "./mark";

/** A goal was looked at again today. */
export const markReviewed = mark({
  label: "Mark as reviewed",
  icon: "list-checks",
  closes: true,
  did: "Goal marked as reviewed",
  to: "notes",
  name: "reviewed",
});

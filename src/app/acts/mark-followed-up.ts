import { mark } from "./mark";

/** The contact heard from you today. */
export const markFollowedUp = mark({
  label: "Mark as followed up",
  icon: "user-check",
  closes: true,
  did: "Marked as followed up",
  to: "notes",
  name: "followed_up",
});

import { mark } from "./mark";

/** The letter was asked for today. */
export const markAsked = mark({
  label: "Mark as asked",
  icon: "mail-question",
  closes: true,
  did: "Marked as asked for",
  to: "notes",
  name: "asked",
});

import { mark } from "./mark";

/** The letter was handed in today. */
export const markSubmitted = mark({
  label: "Mark as submitted",
  icon: "file-check",
  closes: true,
  did: "Marked as submitted",
  to: "notes",
  name: "submitted",
});

import { inCheckbox } from "./entry-change";
import { mark } from "./mark";

/** Feedback was repeated back and confirmed today. What was unclear is not any longer. */
export const markConfirmed = mark({
  label: "Mark as confirmed",
  icon: "badge-check",
  closes: true,
  did: "Marked as confirmed",
  to: "entries",
  name: "confirmed",
  sign: () => inCheckbox((sign) => (sign === "?" ? " " : null)),
});

import { inCheckbox } from "./entry-change";
import { mark } from "./mark";

/** What was promised was delivered today. */
export const markDelivered = mark({
  label: "Mark as delivered",
  icon: "package-check",
  closes: true,
  did: "Marked as delivered",
  to: "entries",
  name: "delivered",
  sign: () => inCheckbox(() => "x"),
});

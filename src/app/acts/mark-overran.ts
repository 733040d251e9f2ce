import { mark } from "./mark";

/** A meeting ran over, and it was asked whether it may. */
export const markOverranAsked = mark({
  label: "Asked to run over",
  icon: "timer",
  did: "Noted that you asked to run over",
  to: "notes",
  name: "overran",
  value: "asked",
});

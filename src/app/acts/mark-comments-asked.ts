import { mark } from "./mark";

/** Comments on what was delivered were asked for today. */
export const markCommentsAsked = mark({
  label: "Mark comments as asked",
  icon: "message-circle-question",
  closes: true,
  did: "Comments marked as asked for",
  to: "entries",
  name: "asked_feedback",
});

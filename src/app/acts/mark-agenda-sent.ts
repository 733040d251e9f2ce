import { mark } from "./mark";

/** The agenda of a meeting went out today. */
export const markAgendaSent = mark({
  label: "Mark as sent",
  icon: "send",
  closes: true,
  did: "Agenda marked as sent",
  to: "notes",
  name: "agenda_sent",
});

import type { MentorshipCommand } from "./command";

export const insertAgenda: MentorshipCommand = {
  id: "insert-agenda",
  name: "Insert agenda for a meeting",
  icon: "list-ordered",
  run: ({ openers }) => openers.writeTemplate("T1"),
};

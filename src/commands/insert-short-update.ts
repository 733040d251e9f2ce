import type { MentorshipCommand } from "./command";

export const insertShortUpdate: MentorshipCommand = {
  id: "insert-short-update",
  name: "Insert short update",
  icon: "mail",
  run: ({ openers }) => openers.writeTemplate("T2"),
};

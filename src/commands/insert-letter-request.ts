import type { MentorshipCommand } from "./command";

export const insertLetterRequest: MentorshipCommand = {
  id: "insert-letter-request",
  name: "Insert request for a letter",
  icon: "mail-question",
  run: ({ openers }) => openers.writeTemplate("T22"),
};

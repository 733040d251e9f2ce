import type { MentorshipCommand } from "./command";

export const insertThanks: MentorshipCommand = {
  id: "insert-thanks",
  name: "Insert specific thanks",
  icon: "heart-handshake",
  run: ({ openers }) => openers.writeTemplate("T11"),
};

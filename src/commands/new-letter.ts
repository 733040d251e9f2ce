import type { MentorshipCommand } from "./command";

export const newLetter: MentorshipCommand = {
  id: "new-letter",
  name: "New letter",
  icon: "mail-plus",
  run: ({ openers }) => openers.newLetter(),
};

import type { MentorshipCommand } from "./command";

export const newMentor: MentorshipCommand = {
  id: "new-mentor",
  name: "New mentor",
  icon: "user-plus",
  run: ({ openers }) => openers.newMentor(),
};

import type { MentorshipCommand } from "./command";

export const newMilestone: MentorshipCommand = {
  id: "new-milestone",
  name: "New milestone",
  icon: "trophy",
  run: ({ openers }) => openers.newMilestone(),
};

import type { MentorshipCommand } from "./command";

export const newGoal: MentorshipCommand = {
  id: "new-goal",
  name: "New goal",
  icon: "target",
  run: ({ openers }) => openers.newGoal(),
};

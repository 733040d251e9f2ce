import type { MentorshipCommand } from "./command";

export const setGoals: MentorshipCommand = {
  id: "set-goals",
  name: "Set goals",
  icon: "goal",
  run: ({ openers }) => openers.setGoals(),
};

import type { MentorshipCommand } from "./command";

export const quickCapture: MentorshipCommand = {
  id: "quick-capture",
  name: "Quick capture",
  icon: "zap",
  run: ({ openers }) => openers.quickCapture(),
};

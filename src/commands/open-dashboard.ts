import type { MentorshipCommand } from "./command";

export const openDashboard: MentorshipCommand = {
  id: "open-dashboard",
  name: "Open dashboard",
  icon: "graduation-cap",
  run: (context) => context.openDashboard(),
};

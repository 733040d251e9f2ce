import type { MentorshipCommand } from "./command";

export const openMentorPage: MentorshipCommand = {
  id: "open-mentor-page",
  name: "Open mentor page",
  icon: "user-round",
  run: (context) => context.openMentorPage(),
};

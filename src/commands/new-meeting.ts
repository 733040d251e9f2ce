import type { MentorshipCommand } from "./command";

export const newMeeting: MentorshipCommand = {
  id: "new-meeting",
  name: "New meeting",
  icon: "calendar-plus",
  run: ({ openers }) => openers.newMeeting(),
};

import type { MentorshipCommand } from "./command";

export const newEvent: MentorshipCommand = {
  id: "new-event",
  name: "New event",
  icon: "calendar-days",
  run: ({ openers }) => openers.newEvent(),
};

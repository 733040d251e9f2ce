import type { MentorshipCommand } from "./command";

export const newTemplate: MentorshipCommand = {
  id: "new-template",
  name: "New template",
  icon: "file-pen",
  run: ({ openers }) => openers.newTemplate(),
};

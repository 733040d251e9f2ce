import type { MentorshipCommand } from "./command";

/** Any template, those that fit the open note first. */
export const writeMessage: MentorshipCommand = {
  id: "write-message",
  name: "Write a message",
  icon: "pencil",
  run: ({ openers }) => openers.writeMessage(),
};

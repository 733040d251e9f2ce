import type { MentorshipCommand } from "./command";

export const newContact: MentorshipCommand = {
  id: "new-contact",
  name: "New contact",
  icon: "contact",
  run: ({ openers }) => openers.newContact(),
};

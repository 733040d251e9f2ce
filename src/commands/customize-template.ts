import type { MentorshipCommand } from "./command";

export const customizeTemplate: MentorshipCommand = {
  id: "customize-template",
  name: "Customize a template",
  icon: "pencil-ruler",
  run: ({ openers }) => openers.customizeTemplate(),
};

import type { MentorshipCommand } from "./command";

/** For a screen that others see. */
export const toggleDiscreet: MentorshipCommand = {
  id: "toggle-discreet-mode",
  name: "Toggle discreet mode",
  icon: "eye-off",
  run: ({ mentorship }) => mentorship.discreet.toggle(),
};

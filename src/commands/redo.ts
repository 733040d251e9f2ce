import type { MentorshipCommand } from "./command";

export const redo: MentorshipCommand = {
  id: "redo",
  name: "Redo the last change to your notes",
  icon: "redo-2",
  isAvailable: ({ mentorship }) => mentorship.writer.redoLabel() !== null,
  run: async ({ mentorship }) => {
    await mentorship.writer.redo();
  },
};

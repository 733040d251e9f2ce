import type { MentorshipCommand } from "./command";

export const undo: MentorshipCommand = {
  id: "undo",
  name: "Undo the last change to your notes",
  icon: "undo-2",
  isAvailable: ({ mentorship }) => mentorship.writer.undoLabel() !== null,
  run: async ({ mentorship }) => {
    await mentorship.writer.undo();
  },
};

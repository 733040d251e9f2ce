import type { MentorshipCommand } from "./command";

export const insertMeetingNote: MentorshipCommand = {
  id: "insert-meeting-note",
  name: "Insert meeting note",
  icon: "notebook-pen",
  run: ({ openers }) => openers.writeTemplate("T7"),
};

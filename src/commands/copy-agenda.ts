import type { MentorshipCommand } from "./command";

/** The rows that the dashboard shows, as a list to paste elsewhere. */
export const copyAgenda: MentorshipCommand = {
  id: "copy-agenda",
  name: "Copy agenda as Markdown",
  icon: "copy",
  isAvailable: ({ mentorship }) => mentorship.live.snapshot() !== null,
  run: ({ openers }) => openers.copyShownAgenda(),
};

import { isToClose, meetingCommand } from "./meeting-command";

/** Sorts what a meeting brought, and closes it. */
export const closeMeeting = meetingCommand({
  id: "close-meeting",
  name: "Close meeting",
  icon: "clipboard-check",
  fits: isToClose,
  open: (openers, path) => openers.closeMeeting(path),
});

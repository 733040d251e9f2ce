import { isToClose, isToCome, meetingCommand } from "./meeting-command";

/** Moves a meeting to another day; one that is over may have been moved, too. */
export const rescheduleMeeting = meetingCommand({
  id: "reschedule-meeting",
  name: "Reschedule meeting",
  icon: "calendar-clock",
  fits: (meeting, day) => isToCome(meeting, day) || isToClose(meeting, day),
  open: (openers, path) => openers.reschedule(path),
});

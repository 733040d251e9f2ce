import { isComing } from "../core/ledger/ledger";
import type { CommandContext, MentorshipCommand } from "./command";

/** The meeting whose note is open, else one of those to come. */
export const prepareMeeting: MentorshipCommand = {
  id: "prepare-meeting",
  name: "Prepare meeting",
  icon: "clipboard-list",
  isAvailable: (context) => openMeeting(context) !== null || hasComing(context),
  run: (context) => {
    const path = openMeeting(context);
    if (path === null) context.openers.chooseMeetingToPrepare();
    else context.openers.prepareMeeting(path);
  },
};

function openMeeting({ mentorship, openNote }: CommandContext): string | null {
  const path = openNote();
  const meetings = mentorship.live.snapshot()?.ledger.meetings ?? [];
  return meetings.find((meeting) => meeting.path === path)?.path ?? null;
}

function hasComing({ mentorship }: CommandContext): boolean {
  const snapshot = mentorship.live.snapshot();
  if (!snapshot) return false;
  const { ledger, today } = snapshot;
  return ledger.meetings.some((meeting) => isComing(meeting, today, ledger.settings));
}

import { isComing } from "../core/ledger/ledger";
import type { Meeting } from "../core/records/record";
import type { CommandContext, MentorshipCommand } from "./command";

/** The meeting whose note is open if it is still to come, else one of those that are. */
export const prepareMeeting: MentorshipCommand = {
  id: "prepare-meeting",
  name: "Prepare meeting",
  icon: "clipboard-list",
  isAvailable: (context) => comingMeetings(context).length > 0,
  run: (context) => {
    const path = openMeeting(context);
    if (path === null) context.openers.chooseMeetingToPrepare();
    else context.openers.prepareMeeting(path);
  },
};

function openMeeting(context: CommandContext): string | null {
  const path = context.openNote();
  return comingMeetings(context).find((meeting) => meeting.path === path)?.path ?? null;
}

function comingMeetings({ mentorship }: CommandContext): readonly Meeting[] {
  const snapshot = mentorship.live.snapshot();
  if (!snapshot) return [];
  const { ledger, today } = snapshot;
  return ledger.meetings.filter((meeting) => isComing(meeting, today, ledger.settings));
}

/** Commands about a meeting: the one whose note is open where it fits, else one to choose. */
import { isComing, meetingStatus } from "../core/ledger/ledger";
import type { Meeting } from "../core/records/record";
import type { CommandContext, CommandOpeners, MentorshipCommand } from "./command";

interface MeetingCommand extends Pick<MentorshipCommand, "id" | "name" | "icon"> {
  /** Whether a meeting can be chosen for it. */
  readonly fits: (meeting: Meeting, context: MeetingDay) => boolean;
  readonly open: (openers: CommandOpeners, path: string) => void;
}

type MeetingDay = NonNullable<ReturnType<CommandContext["mentorship"]["live"]["snapshot"]>>;

/** @returns a command that is there as long as one meeting fits it */
export function meetingCommand({ fits, open, ...command }: MeetingCommand): MentorshipCommand {
  const fitting = ({ mentorship }: CommandContext): Meeting[] => {
    const snapshot = mentorship.live.snapshot();
    return snapshot ? snapshot.ledger.meetings.filter((meeting) => fits(meeting, snapshot)) : [];
  };
  return {
    ...command,
    isAvailable: (context) => fitting(context).length > 0,
    run: (context) => {
      const meetings = fitting(context);
      const path = context.openNote();
      const here = meetings.find((meeting) => meeting.path === path);
      if (here) open(context.openers, here.path);
      else context.openers.chooseMeeting(meetings, (chosen) => open(context.openers, chosen));
    },
  };
}

/** Whether a meeting is planned for today or later. */
export function isToCome(meeting: Meeting, { ledger, today }: MeetingDay): boolean {
  return isComing(meeting, today, ledger.settings);
}

/** Whether a meeting is over, or takes place today, and its note does not say what became of it. */
export function isToClose(meeting: Meeting, { ledger, today }: MeetingDay): boolean {
  const isDue = meeting.date !== null && meeting.date <= today;
  return isDue && meetingStatus(meeting, today, ledger.settings) === "planned";
}

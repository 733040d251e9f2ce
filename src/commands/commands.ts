/** All commands. A new one is one file and one line here. */
import type { Plugin } from "obsidian";
import type { CommandContext, MentorshipCommand } from "./command";
import { copyAgenda } from "./copy-agenda";
import { insertAgenda } from "./insert-agenda";
import { insertLetterRequest } from "./insert-letter-request";
import { insertMeetingNote } from "./insert-meeting-note";
import { insertShortUpdate } from "./insert-short-update";
import { insertThanks } from "./insert-thanks";
import { newContact } from "./new-contact";
import { newEvent } from "./new-event";
import { newGoal } from "./new-goal";
import { newLetter } from "./new-letter";
import { newMeeting } from "./new-meeting";
import { newMentor } from "./new-mentor";
import { newMilestone } from "./new-milestone";
import { newProfile } from "./new-profile";
import { openDashboard } from "./open-dashboard";
import { openMentorPage } from "./open-mentor-page";
import { prepareMeeting } from "./prepare-meeting";
import { quickCapture } from "./quick-capture";
import { redo } from "./redo";
import { toggleDiscreet } from "./toggle-discreet";
import { undo } from "./undo";

export const COMMANDS: readonly MentorshipCommand[] = [
  openDashboard,
  openMentorPage,
  quickCapture,
  newMentor,
  newMeeting,
  newGoal,
  newLetter,
  newMilestone,
  newEvent,
  newContact,
  newProfile,
  prepareMeeting,
  insertAgenda,
  insertShortUpdate,
  insertMeetingNote,
  insertThanks,
  insertLetterRequest,
  copyAgenda,
  toggleDiscreet,
  undo,
  redo,
];

export function registerCommands(plugin: Plugin, parts: Omit<CommandContext, "openNote">): void {
  const openNote = () => plugin.app.workspace.getActiveFile()?.path ?? null;
  const context: CommandContext = { ...parts, openNote };
  for (const { id, name, icon, isAvailable, run } of COMMANDS) {
    plugin.addCommand({
      id,
      name,
      icon,
      checkCallback: (isAsking) => {
        if (isAvailable && !isAvailable(context)) return false;
        if (!isAsking) void run(context);
        return true;
      },
    });
  }
}

/** All commands. A new one is one file and one line here. */
import type { Plugin } from "obsidian";
import type { CommandContext, MentorshipCommand } from "./command";
import { insertAgenda } from "./insert-agenda";
import { insertLetterRequest } from "./insert-letter-request";
import { insertMeetingNote } from "./insert-meeting-note";
import { insertShortUpdate } from "./insert-short-update";
import { insertThanks } from "./insert-thanks";
import { newGoal } from "./new-goal";
import { newMeeting } from "./new-meeting";
import { newMentor } from "./new-mentor";
import { openDashboard } from "./open-dashboard";
import { prepareMeeting } from "./prepare-meeting";
import { redo } from "./redo";
import { undo } from "./undo";

export const COMMANDS: readonly MentorshipCommand[] = [
  openDashboard,
  newMentor,
  newMeeting,
  newGoal,
  prepareMeeting,
  insertAgenda,
  insertShortUpdate,
  insertMeetingNote,
  insertThanks,
  insertLetterRequest,
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

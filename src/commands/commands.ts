/** All commands. A new one is one file and one line here. */
import type { Plugin } from "obsidian";
import type { CommandContext, MentorshipCommand } from "./command";
import { addQuestions } from "./add-questions";
import { checkLanguage } from "./check-language";
import { registerCheckMenus } from "./check-menus";
import { checkPatients } from "./check-patients";
import { closeMeeting } from "./close-meeting";
import { copyAgenda } from "./copy-agenda";
import { customizeTemplate } from "./customize-template";
import { followOwnTemplates, INSERT_COMMANDS } from "./insert-templates";
import { newContact } from "./new-contact";
import { newEvent } from "./new-event";
import { newGoal } from "./new-goal";
import { newLetter } from "./new-letter";
import { newMeeting } from "./new-meeting";
import { newMentor } from "./new-mentor";
import { newMilestone } from "./new-milestone";
import { newProfile } from "./new-profile";
import { newTemplate } from "./new-template";
import { openDashboard } from "./open-dashboard";
import { openMentorPage } from "./open-mentor-page";
import { prepareMeeting } from "./prepare-meeting";
import { putPacketTogether } from "./put-packet-together";
import { quickCapture } from "./quick-capture";
import { redo } from "./redo";
import { rescheduleMeeting } from "./reschedule-meeting";
import { setGoals } from "./set-goals";
import { toggleDiscreet } from "./toggle-discreet";
import { undo } from "./undo";
import { writeMessage } from "./write-message";

export const COMMANDS: readonly MentorshipCommand[] = [
  openDashboard,
  openMentorPage,
  quickCapture,
  newMentor,
  newMeeting,
  newGoal,
  setGoals,
  newLetter,
  newMilestone,
  newEvent,
  newContact,
  newProfile,
  prepareMeeting,
  putPacketTogether,
  addQuestions,
  rescheduleMeeting,
  closeMeeting,
  writeMessage,
  ...INSERT_COMMANDS,
  customizeTemplate,
  newTemplate,
  checkPatients,
  checkLanguage,
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
  registerCheckMenus(plugin, parts.openers);
  plugin.register(followOwnTemplates(plugin, parts.mentorship.templates, parts.openers));
}

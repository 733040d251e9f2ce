/** Commands that look through the open note. */
import type { CommandOpeners, MentorshipCommand } from "./command";

interface CheckCommand extends Pick<MentorshipCommand, "id" | "name" | "icon"> {
  readonly check: Parameters<CommandOpeners["checkNote"]>[0];
}

/** @returns a command that is there while a note is open, as it is written or as it is read */
export function checkCommand({ check, ...command }: CheckCommand): MentorshipCommand {
  return {
    ...command,
    isAvailable: ({ openNote }) => /\.md$/i.test(openNote() ?? ""),
    run: ({ openers }) => openers.checkNote(check),
  };
}

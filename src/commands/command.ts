/** A command is a value: its name, when it is there, and what it does. */
import type { Mentorship } from "../app/mentorship";
import type { Meeting } from "../core/records/record";

/** The forms that commands open. */
export interface CommandOpeners {
  quickCapture(): void;
  copyShownAgenda(): void;
  newMentor(): void;
  newMeeting(): void;
  newGoal(): void;
  setGoals(): void;
  newLetter(): void;
  newEvent(): void;
  newContact(): void;
  newMilestone(): void;
  newProfile(): void;
  /** Opens a template's draft for the note that is open, or asks what it is about. */
  writeTemplate(id: string): void;
  writeMessage(): void;
  customizeTemplate(): void;
  /**
   * Looks through a note, or the open one or what is selected of it.
   * @param path of a note; without it, the open one
   */
  checkNote(check: "patients" | "language", path?: string): void;
  newTemplate(): void;
  choosePacket(): void;
  prepareMeeting(path: string): void;
  chooseMeetingToPrepare(): void;
  addQuestions(path: string): void;
  reschedule(path: string): void;
  closeMeeting(path: string): void;
  /** Asks which of several meetings is meant. */
  chooseMeeting(meetings: readonly Meeting[], choose: (path: string) => void): void;
}

export interface CommandContext {
  readonly mentorship: Mentorship;
  readonly openers: CommandOpeners;
  readonly openDashboard: () => Promise<void>;
  readonly openMentorPage: () => Promise<void>;
  /** The path of the note that is open, null where none is. */
  readonly openNote: () => string | null;
}

export interface MentorshipCommand {
  /** Stable: people give it hotkeys. */
  readonly id: string;
  readonly name: string;
  /** The name of a Lucide icon, for the toolbar of phones. */
  readonly icon: string;
  /** Whether it can be done now; without it, always. */
  readonly isAvailable?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void | Promise<void>;
}

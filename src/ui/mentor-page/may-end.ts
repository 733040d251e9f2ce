/** Asks before a mentorship is ended, and says first what is still owed. */
import { ConfirmationModal, type App } from "obsidian";
import { mentorName } from "../../core/ledger/ledger";
import type { Mentor } from "../../core/records/record";

export interface Ending {
  readonly mentor: Mentor;
  /** What is still owed, in sentences. */
  readonly facts: readonly string[];
}

export function mayEndMentorship(obsidian: App, { mentor, facts }: Ending): Promise<boolean> {
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(obsidian);
    modal.setTitle(`End the mentorship with ${mentorName(mentor)}?`);
    modal.setContent(
      [...facts, "The note, its history and what is owed stay. Check-ins stop. You can undo it."].join(" "),
    );
    modal.addButton((button) => {
      button.setButtonText("End it").setCta();
      button.onClick(() => resolve(true));
    });
    modal.addCancelButton();
    // Closing comes after the click, which has answered by then.
    modal.setCloseCallback(() => resolve(false));
    modal.open();
  });
}

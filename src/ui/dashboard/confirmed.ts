/** Asks before something is done that does more than it seems. */
import { ConfirmationModal, type App } from "obsidian";

export interface Question {
  readonly title: string;
  /** What will be, in a sentence or two. */
  readonly text: string;
  /** What the button says that does it. */
  readonly button: string;
}

/** @returns false when the question is closed or cancelled */
export function confirmed(obsidian: App, { title, text, button }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(obsidian);
    modal.setTitle(title);
    modal.setContent(text);
    modal.addButton((yes) => {
      yes.setButtonText(button).setCta();
      yes.onClick(() => resolve(true));
    });
    modal.addCancelButton();
    // Closing comes after the click, which has answered by then.
    modal.setCloseCallback(() => resolve(false));
    modal.open();
  });
}

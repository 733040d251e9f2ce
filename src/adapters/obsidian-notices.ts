import { Notice } from "obsidian";
import type { Notices } from "../app/ports";

/** Long enough to read the message and reach its button. */
const WITH_ACTION = 10_000;

/** Obsidian's notices, with a button where there is something to do about them. */
export class ObsidianNotices implements Notices {
  show(message: string, action?: { readonly label: string; readonly run: () => void }): void {
    if (!action) {
      new Notice(message);
      return;
    }
    const notice = new Notice("", WITH_ACTION);
    const { messageEl } = notice;
    messageEl.setText(message);
    const button = messageEl.createEl("button", { text: action.label, cls: "mentorship-notice-action" });
    button.addEventListener("click", () => {
      notice.hide();
      action.run();
    });
  }
}

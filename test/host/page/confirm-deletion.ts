import type { App } from "../app";
import { type TAbstractFile, TFolder } from "../vault/files";
import { ConfirmationModal } from "../window";

/** Asks before a file or folder goes to the trash. */
export function confirmDeletion(app: App, file: TAbstractFile): Promise<boolean> {
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(app);
    const kind = file instanceof TFolder ? "folder" : "file";
    modal.setTitle(`Delete ${kind}`);
    modal.setContent(`"${file.name}" will be moved to the vault's trash.`);
    modal.addButton((button) =>
      button
        .setButtonText("Delete")
        .setDestructive()
        .setInitialFocus()
        .onClick(() => resolve(true)),
    );
    modal.addCancelButton();
    modal.setCloseCallback(() => resolve(false));
    modal.open();
  });
}

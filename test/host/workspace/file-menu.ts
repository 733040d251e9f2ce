import type { TAbstractFile } from "../vault/files";
import type { Menu } from "../window";
import type { WorkspaceLeaf } from "./layout/leaf";
import { promptForName } from "./rename-modal";
import type { Workspace } from "./workspace";

/** A file or folder somebody wants a menu of, and where. */
export interface MenuTarget {
  readonly file: TAbstractFile;
  readonly source: string;
  readonly leaf?: WorkspaceLeaf;
}

/** Adds to a menu what can be done with a file: the app's own items and those of plugins. */
export function addFileItems(workspace: Workspace, menu: Menu, { file, source, leaf }: MenuTarget): void {
  const { fileManager } = workspace.app;
  menu.addItem((item) =>
    item
      .setSection("action")
      .setTitle("Rename…")
      .setIcon("pencil")
      .onClick(() => promptForName(workspace.app, file)),
  );
  menu.addItem((item) =>
    item
      .setSection("danger")
      .setTitle("Delete")
      .setIcon("trash-2")
      .setWarning(true)
      .onClick(() => fileManager.promptForDeletion(file)),
  );
  workspace.trigger("file-menu", menu, file, source, leaf);
}

import type { App } from "../../app";
import type { TFile, TFolder } from "../../vault/files";

/** Makes an empty note with a name that is free. */
export async function createNote(app: App, folder?: TFolder): Promise<TFile> {
  const parent = folder ?? app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? "");
  return app.vault.create(freePath(app, parent, ".md"), "");
}

/** Makes an empty folder with a name that is free. */
export async function createFolder(app: App, parent: TFolder): Promise<TFolder> {
  return app.vault.createFolder(freePath(app, parent, ""));
}

function freePath(app: App, parent: TFolder, ending: string): string {
  const prefix = parent.isRoot() ? "" : `${parent.path}/`;
  for (let count = 0; ; count++) {
    const path = `${prefix}Untitled${count === 0 ? "" : ` ${count}`}${ending}`;
    if (!app.vault.getAbstractFileByPath(path)) return path;
  }
}

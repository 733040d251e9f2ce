import { Events } from "../base/events";
import type { FileTree } from "./file-tree";
import { TFile, TFolder, type TAbstractFile } from "./files";

/** What can be asked about the files that are known, without waiting. */
export abstract class FileLookups extends Events {
  /** Every file and folder, by path. */
  abstract readonly tree: FileTree;

  getFileByPath(path: string): TFile | null {
    const entry = this.tree.get(path);
    return entry instanceof TFile ? entry : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const entry = this.tree.get(path);
    return entry instanceof TFolder ? entry : null;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path);
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.tree
      .all()
      .filter((entry) => entry instanceof TFolder && (includeRoot || !entry.isRoot())) as TFolder[];
  }

  getFiles(): TFile[] {
    return this.tree.all().filter((entry) => entry instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === "md");
  }
}

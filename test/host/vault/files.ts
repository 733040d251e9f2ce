import type * as api from "obsidian";

/** A file or folder of the vault. */
export abstract class TAbstractFile implements api.TAbstractFile {
  vault: api.Vault;
  path: string;
  name: string;
  parent: TFolder | null = null;
  /** Set once it is gone; whoever still holds it can tell. */
  deleted = false;

  constructor(vault: api.Vault, path: string) {
    this.vault = vault;
    this.path = path;
    this.name = nameOf(path);
  }

  /** Moves it in name only; the vault keeps its own map in step. */
  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

/** A file; the object stays the same through renames. */
export class TFile extends TAbstractFile implements api.TFile {
  stat: api.FileStats = { ctime: 0, mtime: 0, size: 0 };
  basename = "";
  extension = "";

  constructor(vault: api.Vault, path: string) {
    super(vault, path);
    this.#splitName();
  }

  override setPath(path: string): void {
    super.setPath(path);
    this.#splitName();
  }

  #splitName(): void {
    const dot = this.name.lastIndexOf(".");
    const hasExtension = dot > 0 && dot < this.name.length - 1;
    this.basename = hasExtension ? this.name.slice(0, dot) : this.name;
    this.extension = hasExtension ? this.name.slice(dot + 1).toLowerCase() : "";
  }
}

/** A folder. */
export class TFolder extends TAbstractFile implements api.TFolder {
  children: TAbstractFile[] = [];

  /** Whether it is the vault itself. */
  isRoot(): boolean {
    return this.path === "/";
  }
}

/** The last part of a path; nothing for the root. */
export function nameOf(path: string): string {
  return path === "/" ? "" : path.slice(path.lastIndexOf("/") + 1);
}

/** The folder a path is in; the root is its own parent. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash <= 0 ? "/" : path.slice(0, slash);
}

/** Whether any part of a path begins with a dot: such files exist but are not part of the vault. */
export function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith("."));
}

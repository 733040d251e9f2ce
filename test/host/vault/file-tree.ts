import type { FileStats, Vault } from "obsidian";
import { TFile, TFolder, type TAbstractFile, nameOf, parentOf } from "./files";

/** A file or folder that has got another path. */
export interface Move {
  readonly entry: TAbstractFile;
  readonly oldPath: string;
}

/** The files and folders the vault knows, by path. Keeps parents and children in step; says nothing to anyone. */
export class FileTree {
  readonly root: TFolder;
  /** Counts the changes, so that an index over the names knows when it is old. */
  revision = 0;
  readonly #vault: Vault;
  #entries = new Map<string, TAbstractFile>();

  constructor(vault: Vault) {
    this.#vault = vault;
    this.root = new TFolder(vault, "/");
    this.#entries.set("/", this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.#entries.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.#entries.values()];
  }

  /** Adds a file (with `stat`) or a folder (without), and the folders above it. Returns all that is new, outermost first. */
  add(path: string, stat: FileStats | null): TAbstractFile[] {
    if (this.#entries.has(path)) return [];
    const above = parentOf(path) === path ? [] : this.add(parentOf(path), null);
    const entry = stat ? new TFile(this.#vault, path) : new TFolder(this.#vault, path);
    if (entry instanceof TFile && stat) entry.stat = stat;
    this.#entries.set(path, entry);
    this.#adopt(entry);
    return [...above, entry];
  }

  /** Takes an entry out, and all that is in it. Returns what is gone, innermost first. */
  remove(entry: TAbstractFile): TAbstractFile[] {
    const within = entry instanceof TFolder ? [...entry.children].flatMap((child) => this.remove(child)) : [];
    this.#disown(entry);
    this.#entries.delete(entry.path);
    entry.deleted = true;
    return [...within, entry];
  }

  /** Gives an entry its new path, then each entry within; `moved` hears of each at once, the folder first. */
  move(entry: TAbstractFile, path: string, moved: (move: Move) => void): void {
    const oldPath = entry.path;
    this.#disown(entry);
    this.#rename(entry, path);
    this.#adopt(entry);
    moved({ entry, oldPath });
    this.#moveWithin(entry, moved);
  }

  #rename(entry: TAbstractFile, path: string): void {
    this.#entries.delete(entry.path);
    entry.setPath(path);
    this.#entries.set(path, entry);
    this.revision++;
  }

  #moveWithin(entry: TAbstractFile, moved: (move: Move) => void): void {
    if (!(entry instanceof TFolder)) return;
    for (const child of [...entry.children]) {
      const oldPath = child.path;
      this.#rename(child, `${entry.path}/${nameOf(oldPath)}`);
      moved({ entry: child, oldPath });
      this.#moveWithin(child, moved);
    }
  }

  #adopt(entry: TAbstractFile): void {
    const parent = this.#entries.get(parentOf(entry.path));
    if (!(parent instanceof TFolder)) throw new Error(`There is no folder for "${entry.path}".`);
    entry.parent = parent;
    parent.children.push(entry);
    this.revision++;
  }

  #disown(entry: TAbstractFile): void {
    const siblings = entry.parent?.children ?? [];
    const place = siblings.indexOf(entry);
    if (place >= 0) siblings.splice(place, 1);
    this.revision++;
  }
}

import type { FileStats, Stat } from "obsidian";
import type { Events } from "../base/events";
import type { HostAdapter } from "./adapter";
import type { FileTree } from "./file-tree";
import { TFile, TFolder, isHidden, parentOf, type TAbstractFile } from "./files";

/** The part of the vault that the reconciler works on. */
interface Reconciled extends Pick<Events, "trigger"> {
  readonly adapter: HostAdapter;
  readonly tree: FileTree;
}

/**
 * Brings what the vault knows in line with what is on disk, and triggers the events for the difference.
 * The vault's own writes and those from outside go the same way: looking twice says nothing twice.
 */
export class Reconciler {
  readonly #vault: Reconciled;
  #stop: (() => void) | undefined;

  constructor(vault: Reconciled) {
    this.#vault = vault;
  }

  /** Adds everything there is. */
  async load(): Promise<void> {
    for (const { path, stat } of await this.#vault.adapter.tree()) this.#appear(path, stat);
  }

  /** Hears of each changed path, where the backend can tell. */
  watch(listener: (path: string) => void): void {
    this.stopWatching();
    this.#stop = this.#vault.adapter.backend.watch?.(listener);
  }

  stopWatching(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Looks at one path. A hidden one is no part of the vault: it only gives a `raw` event. */
  async reconcile(path: string): Promise<void> {
    if (isHidden(path)) {
      this.#vault.trigger("raw", path);
      return;
    }
    const stat = await this.#vault.adapter.stat(path);
    const known = this.#vault.tree.get(path);
    if (known && !fits(known, stat)) this.#vanish(known);
    if (stat?.type === "folder") await this.#reconcileFolder(path);
    else if (stat && !(await this.#isOtherSpelling(path))) this.#reconcileFile(path, stat);
  }

  /** On a disk that ignores case, the old spelling of a renamed file is still found: it is no second file. */
  async #isOtherSpelling(path: string): Promise<boolean> {
    if (this.#vault.tree.get(path)) return false;
    const parent = this.#vault.tree.get(parentOf(path));
    const lower = path.toLowerCase();
    if (!(parent instanceof TFolder) || !parent.children.some((child) => child.path.toLowerCase() === lower))
      return false;
    const { files } = await this.#vault.adapter.list(parent.path);
    return !files.includes(path);
  }

  async #reconcileFolder(path: string): Promise<void> {
    if (this.#vault.tree.get(path)) return;
    this.#appear(path, null);
    // A folder that was moved in from outside brings its files along.
    const { files, folders } = await this.#vault.adapter.list(path);
    for (const inner of [...folders, ...files]) if (!isHidden(inner)) await this.reconcile(inner);
  }

  #reconcileFile(path: string, stat: FileStats): void {
    const file = this.#vault.tree.get(path);
    const stats = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
    if (!(file instanceof TFile)) {
      this.#appear(path, stats);
      return;
    }
    if (file.stat.mtime === stats.mtime && file.stat.size === stats.size) return;
    file.stat = stats;
    this.#vault.trigger("modify", file);
  }

  #appear(path: string, stat: FileStats | null): void {
    for (const entry of this.#vault.tree.add(path, stat)) this.#vault.trigger("create", entry);
  }

  #vanish(entry: TAbstractFile): void {
    for (const gone of this.#vault.tree.remove(entry)) this.#vault.trigger("delete", gone);
  }
}

function fits(entry: TAbstractFile, stat: Stat | null): boolean {
  return entry instanceof TFolder ? stat?.type === "folder" : stat?.type === "file";
}

import { normalizePath, type App, type TFile } from "obsidian";
import type { NoteStore } from "../app/ports";

/** The vault's notes as texts. Changes go through `Vault.process`, Obsidian's own atomic step. */
export class ObsidianNoteStore implements NoteStore {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  async read(path: string): Promise<string> {
    const file = this.#file(path);
    if (!file) throw new Error(`There is no note at ${path}.`);
    return this.#app.vault.cachedRead(file);
  }

  async process(path: string, edit: (text: string) => string | null) {
    const file = this.#file(path);
    if (!file) return "gone";
    const seen = { before: "" };
    try {
      const after = await this.#app.vault.process(file, (text) => {
        seen.before = text;
        return edit(text) ?? text;
      });
      return after === seen.before ? "unchanged" : "written";
    } catch {
      return this.#file(path) ? "failed" : "gone";
    }
  }

  async create(path: string, text: string) {
    const free = normalizePath(path);
    if (this.exists(free)) return "taken";
    try {
      await this.#makeFolder(free.slice(0, Math.max(0, free.lastIndexOf("/"))));
      await this.#app.vault.create(free, text);
      return "created";
    } catch {
      return this.exists(free) ? "taken" : "failed";
    }
  }

  exists(path: string): boolean {
    // Many disks take two names that differ in case for one.
    const wanted = path.toLowerCase();
    return this.#app.vault.getAllLoadedFiles().some((file) => file.path.toLowerCase() === wanted);
  }

  async remove(path: string, expectedText: string) {
    const file = this.#file(path);
    if (!file) return "gone";
    if ((await this.#app.vault.read(file)) !== expectedText) return "changed";
    try {
      await this.#app.fileManager.trashFile(file);
      return "removed";
    } catch {
      return "failed";
    }
  }

  async #makeFolder(path: string): Promise<void> {
    if (path !== "" && !this.#app.vault.getFolderByPath(path)) await this.#app.vault.createFolder(path);
  }

  #file(path: string): TFile | null {
    return this.#app.vault.getFileByPath(path);
  }
}

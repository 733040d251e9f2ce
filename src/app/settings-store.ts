/** The settings as they are now, kept in `data.json` and told to whoever listens. */
import { readSettings } from "../core/settings/read-settings";
import { withSetting } from "../core/settings/setting-path";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings";
import type { Notices, SettingsFile } from "./ports";

export interface SettingsStore {
  current(): Settings;
  /** Changes one setting, such as `offsets.agendaLead`, and saves. */
  set(path: string, value: unknown): Promise<void>;
  /** Reads the file, first of all and after another device changed it. An empty file changes nothing. */
  reload(): Promise<void>;
  subscribe(listener: (settings: Settings) => void): () => void;
}

/**
 * Nothing is written until a setting is changed, and then only that setting: what the file holds besides, of a
 * newer version perhaps, stays. A file that cannot be read is never written over.
 */
export function settingsStore(file: SettingsFile, notices: Notices): SettingsStore {
  return new Store(file, notices);
}

class Store implements SettingsStore {
  readonly #file: SettingsFile;
  readonly #notices: Notices;
  readonly #listeners = new Set<(settings: Settings) => void>();
  /** What the file held, as it was. */
  #saved: unknown = { version: DEFAULT_SETTINGS.version };
  #settings = readSettings(null);
  #loading: Promise<boolean> | null = null;

  constructor(file: SettingsFile, notices: Notices) {
    this.#file = file;
    this.#notices = notices;
  }

  current(): Settings {
    return this.#settings;
  }

  async set(path: string, value: unknown): Promise<void> {
    if (!(await (this.#loading ?? this.#load()))) {
      this.#notices.show(
        "The setting was not changed, because data.json cannot be read. Mend or remove that file first.",
      );
      return;
    }
    this.#become(withSetting(this.#saved, path, value));
    await this.#file.save(this.#saved);
  }

  async reload(): Promise<void> {
    await this.#load();
  }

  subscribe(listener: (settings: Settings) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @returns whether the file could be read */
  #load(): Promise<boolean> {
    this.#loading = this.#read();
    return this.#loading;
  }

  async #read(): Promise<boolean> {
    try {
      const saved = await this.#file.load();
      if (saved !== null && saved !== undefined) this.#become(saved);
      return true;
    } catch {
      this.#notices.show(
        "The settings in data.json cannot be read, so the defaults hold. Your notes are as they were.",
      );
      return false;
    }
  }

  #become(saved: unknown): void {
    this.#saved = saved;
    this.#settings = readSettings(saved);
    for (const listener of this.#listeners) listener(this.#settings);
  }
}

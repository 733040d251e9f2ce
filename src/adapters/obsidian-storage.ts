import type { App, Plugin } from "obsidian";
import type { LocalMemory, SettingsFile } from "../app/ports";

/** The plugin's `data.json`. */
export class PluginData implements SettingsFile {
  readonly #plugin: Plugin;

  constructor(plugin: Plugin) {
    this.#plugin = plugin;
  }

  load(): Promise<unknown> {
    return this.#plugin.loadData();
  }

  save(settings: unknown): Promise<void> {
    return this.#plugin.saveData(settings);
  }
}

/** What stays on this device: Obsidian's local storage of the vault. */
export class DeviceMemory implements LocalMemory {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  load(key: string): unknown {
    return this.#app.loadLocalStorage(`mentorship-${key}`);
  }

  save(key: string, value: unknown): void {
    this.#app.saveLocalStorage(`mentorship-${key}`, value);
  }
}

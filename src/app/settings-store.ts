/** The settings as they are now, kept in `data.json` and told to whoever listens. */
import { readSettings } from "../core/settings/read-settings";
import { withSetting } from "../core/settings/setting-path";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings";
import type { SettingsFile } from "./ports";

export interface SettingsStore {
  current(): Settings;
  /** Changes one setting, such as `offsets.agendaLead`, and saves. */
  set(path: string, value: unknown): Promise<void>;
  /** Reads the file again, after another device changed it. An empty file changes nothing. */
  reload(): Promise<void>;
  subscribe(listener: (settings: Settings) => void): () => void;
}

/** Nothing is written until a setting is changed, so that a file that was not there yet is never overwritten. */
export function settingsStore(file: SettingsFile): SettingsStore {
  let settings = DEFAULT_SETTINGS;
  const listeners = new Set<(settings: Settings) => void>();
  const become = (next: Settings) => {
    settings = next;
    for (const listener of listeners) listener(next);
  };
  return {
    current: () => settings,
    set: async (path, value) => {
      become(readSettings(withSetting(settings, path, value)));
      await file.save(settings);
    },
    reload: async () => {
      const saved = await file.load();
      if (saved !== null && saved !== undefined) become(readSettings(saved));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

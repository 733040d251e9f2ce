/** The plugin's page in Obsidian's settings window. */
import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from "obsidian";
import type { SettingsStore } from "../../app/settings-store";
import { settingAt } from "../../core/settings/setting-path";
import { settingDefinitions } from "./definitions";

/** Its keys are paths such as `offsets.agendaLead`; each change is saved as it is made. */
export class MentorshipSettingTab extends PluginSettingTab {
  readonly #store: SettingsStore;

  constructor(app: App, plugin: Plugin, store: SettingsStore) {
    super(app, plugin);
    this.#store = store;
    this.icon = "graduation-cap";
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return settingDefinitions(() => this.#store.current());
  }

  override getControlValue(key: string): unknown {
    const value = settingAt(this.#store.current(), key);
    return Array.isArray(value) ? value.join(", ") : value;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const isList = Array.isArray(settingAt(this.#store.current(), key));
    const plain = typeof value === "string" ? value.trim() : value;
    await this.#store.set(key, isList ? toList(plain) : plain);
  }
}

/** @returns the parts between commas, each once */
function toList(value: unknown): string[] {
  const parts = typeof value === "string" ? value.split(",").map((part) => part.trim()) : [];
  return [...new Set(parts.filter((part) => part !== ""))];
}

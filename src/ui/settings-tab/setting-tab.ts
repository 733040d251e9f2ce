/** The plugin's page in Obsidian's settings window. */
import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from "obsidian";
import type { SettingsStore } from "../../app/settings-store";
import { settingAt } from "../../core/settings/setting-path";
import { LINES, ruleOfKey, RULES_OFF, withRule } from "./check-settings";
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
    const settings = this.#store.current();
    const rule = ruleOfKey(key);
    if (rule !== null) return !settings.checks.without.includes(rule);
    const value = settingAt(settings, key);
    return Array.isArray(value) ? value.join(betweenParts(key)) : value;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = this.#store.current();
    const rule = ruleOfKey(key);
    if (rule !== null) return this.#store.set(RULES_OFF, withRule(settings.checks, rule, value === true));
    const isList = Array.isArray(settingAt(settings, key));
    const plain = typeof value === "string" ? value.trim() : value;
    await this.#store.set(key, isList ? toList(plain, betweenParts(key).trim() || "\n") : plain);
  }
}

function betweenParts(key: string): string {
  return LINES.includes(key) ? "\n" : ", ";
}

/** @returns the parts of what was typed, each once */
function toList(value: unknown, between: string): string[] {
  const parts = typeof value === "string" ? value.split(between).map((part) => part.trim()) : [];
  return [...new Set(parts.filter((part) => part !== ""))];
}

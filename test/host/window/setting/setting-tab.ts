import type { Plugin, SettingDefinitionItem } from "obsidian";
import type { HostApp } from "../host-app";
import { viewOf } from "./tab/tab-view";

/** Where the app itself keeps what its own settings say. */
interface Configured {
  getConfig?(key: string): unknown;
  setConfig?(key: string, value: unknown): void;
}

/** A tab of the settings window. */
export abstract class SettingTab {
  icon = "";
  app: HostApp;
  containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[] = [];

  constructor(app: HostApp) {
    this.app = app;
    this.containerEl = createDiv("vertical-tab-content");
  }

  /** Override to say what is to be set; the tab is drawn from it. */
  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Asks for the definitions anew and, when the tab is shown, draws it from them. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    viewOf(this).draw(this.settingItems);
  }

  getControlValue(key: string): unknown {
    return (this.app.vault as Configured).getConfig?.(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    (this.app.vault as Configured).setConfig?.(key, value);
  }

  /** Applies every `visible` and `disabled` again, without drawing anew. */
  refreshDomState(): void {
    viewOf(this).refresh();
  }

  /** For tabs that draw themselves; not called for one with definitions. */
  display(): void {}

  hide(): void {
    this.containerEl.empty();
  }
}

/** What a plugin with settings is expected to have. */
type Settled = Plugin & { settings?: Record<string, unknown> };

/** A plugin's tab; it reads and writes `plugin.settings`. */
export abstract class PluginSettingTab extends SettingTab {
  plugin: Plugin;

  constructor(app: HostApp, plugin: Plugin) {
    super(app);
    this.plugin = plugin;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin as Settled).settings?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const plugin = this.plugin as Settled;
    plugin.settings ??= {};
    plugin.settings[key] = value;
    await plugin.saveData(plugin.settings);
  }
}

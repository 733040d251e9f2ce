import type { PluginManifest } from "obsidian";
import type { App } from "./app";
import { apiVersion, requireApiVersion } from "./base/util";
import type { Plugin } from "./plugin";

/** A plugin's class. */
export type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** A plugin that could be enabled; `load` gives its class, anew each time. */
export interface PluginSource {
  readonly manifest: PluginManifest;
  load(): PluginClass | Promise<PluginClass>;
}

/** The community plugins of an app. */
export class Plugins {
  readonly manifests: Record<string, PluginManifest> = {};
  /** Those that are running. */
  readonly plugins: Record<string, Plugin> = {};
  readonly enabledPlugins = new Set<string>();
  readonly #app: App;
  #sources = new Map<string, PluginSource>();

  constructor(app: App) {
    this.#app = app;
    app.vault.on("raw", (path: string) => this.#dataChanged(path));
  }

  /** Makes a plugin known. */
  install(source: PluginSource): void {
    const { manifest } = source;
    this.manifests[manifest.id] = { dir: `${this.#app.vault.configDir}/plugins/${manifest.id}`, ...manifest };
    this.#sources.set(manifest.id, source);
  }

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Loads a plugin, as at the app's start. What its `onload` throws comes out here; nothing of it is left behind. */
  async enablePlugin(id: string): Promise<Plugin> {
    const manifest = this.manifests[id];
    const source = this.#sources.get(id);
    if (!manifest || !source) throw new Error(`There is no plugin "${id}".`);
    if (!requireApiVersion(manifest.minAppVersion)) {
      throw new Error(`The plugin "${id}" needs Obsidian ${manifest.minAppVersion}; this is ${apiVersion}.`);
    }
    const running = this.plugins[id];
    if (running) return running;
    const plugin = new (await source.load())(this.#app, manifest);
    this.plugins[id] = plugin;
    this.enabledPlugins.add(id);
    try {
      await plugin.load();
    } catch (error) {
      this.disablePlugin(id);
      throw error;
    }
    return plugin;
  }

  /** Loads a plugin that the user has just switched on. */
  async enablePluginByUser(id: string): Promise<Plugin> {
    const plugin = await this.enablePlugin(id);
    plugin.onUserEnable();
    return plugin;
  }

  /** Unloads a plugin. */
  disablePlugin(id: string): void {
    const plugin = this.plugins[id];
    delete this.plugins[id];
    this.enabledPlugins.delete(id);
    plugin?.unload();
  }

  #dataChanged(path: string): void {
    for (const plugin of Object.values(this.plugins)) {
      if (path === `${plugin.manifest.dir ?? ""}/data.json`) void plugin.dataChanged();
    }
  }
}

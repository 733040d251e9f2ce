import type { App } from "./app";
import type { PluginSource } from "./plugins";

/** How an app starts. */
export interface StartOptions {
  readonly plugins?: readonly PluginSource[];
  /** What to do when a plugin's `onload` throws; without it, the start itself fails. */
  readonly onPluginFailure?: (id: string, error: unknown) => void;
}

/**
 * Starts an app in Obsidian's order: plugins' `onload` (the vault looks empty), then a `create` event for each
 * file as it becomes known, then the layout is ready; the metadata cache fills from here on, and says `resolved`.
 */
export async function startApp(
  app: App,
  { plugins = [], onPluginFailure }: StartOptions = {},
): Promise<void> {
  await app.vault.readConfig();
  for (const source of plugins) app.plugins.install(source);
  for (const { manifest } of plugins) {
    try {
      await app.plugins.enablePlugin(manifest.id);
    } catch (error) {
      if (!onPluginFailure) throw error;
      onPluginFailure(manifest.id, error);
    }
  }
  await app.vault.load();
  app.metadataCache.start();
  await app.workspace.start();
  app.workspace.setLayoutReady();
}

/** Unloads every plugin and lets go of the vault. */
export function stopApp(app: App): void {
  for (const id of [...app.plugins.enabledPlugins]) app.plugins.disablePlugin(id);
  app.metadataCache.close();
  app.vault.close();
}

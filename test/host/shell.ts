import type * as api from "obsidian";
import type { Events } from "./base/events";
import type { TFile } from "./vault/files";

/** A button on the ribbon. */
export interface RibbonItem {
  readonly id: string;
  readonly icon: string;
  readonly title: string;
  readonly callback: (evt: MouseEvent) => unknown;
}

/**
 * What the headless half needs of a workspace. The page gives one with panes; headless, there is
 * {@link HeadlessWorkspace}. `start` restores the layout (views of loaded plugins included);
 * `setLayoutReady` sets `layoutReady`, then calls everyone who waits.
 */
export interface HostWorkspace extends Events {
  layoutReady: boolean;
  activeEditor: api.MarkdownFileInfo | null;
  start(): Promise<void>;
  setLayoutReady(): void;
  onLayoutReady(callback: () => unknown): void;
  getActiveFile(): TFile | null;
  getActiveViewOfType<T extends api.View>(type: api.Constructor<T>): T | null;
  getLeavesOfType(viewType: string): api.WorkspaceLeaf[];
  iterateAllLeaves(callback: (leaf: api.WorkspaceLeaf) => unknown): void;
  detachLeavesOfType(viewType: string): void;
  updateOptions(): void;
  /** Adds a ribbon button; removing the element takes it away. */
  addRibbonItem(item: RibbonItem): HTMLElement;
  /** Adds a place in the status bar; removing the element takes it away. */
  addStatusBarItem(pluginId: string): HTMLElement;
}

/** The settings window, as far as plugins and the app call it. */
export interface SettingsWindow {
  addSettingTab(tab: api.PluginSettingTab): void;
  removeSettingTab(tab: api.PluginSettingTab): void;
  open(): void;
  openTabById(id: string): void;
  close(): void;
}

/** Where device-local values are kept: the window's `localStorage`, or a map. */
export type LocalStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** A store that is forgotten with the app. */
export function memoryStore(): LocalStore {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

import type { UserEvent } from "obsidian";
import { Keymap, Scope } from "./base/scope";
import { Commands } from "./commands";
import { HeadlessWorkspace } from "./headless-workspace";
import { FileManager } from "./metadata/file-manager";
import { MetadataCache } from "./metadata/metadata-cache";
import { Plugins } from "./plugins";
import { Registries, ViewRegistry } from "./registries";
import { memoryStore, type HostWorkspace, type LocalStore, type SettingsWindow } from "./shell";
import type { HostAdapter } from "./vault/adapter";
import type { TAbstractFile } from "./vault/files";
import { Vault } from "./vault/vault";

/** What an app is made of. Only the adapter is needed; the rest is the window's, or a stand-in without one. */
export interface AppParts {
  readonly adapter: HostAdapter;
  readonly workspace?: (app: App) => HostWorkspace;
  readonly settings?: (app: App) => SettingsWindow;
  readonly store?: LocalStore;
  /** Asks before a file is deleted; without a window nobody is asked. */
  readonly confirmDeletion?: (file: TAbstractFile) => Promise<boolean>;
}

/** The app that plugins get. Everything hangs on it: there may be several at once. */
export class App {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly viewRegistry = new ViewRegistry();
  readonly registries = new Registries();
  readonly workspace: HostWorkspace;
  readonly setting: SettingsWindow;
  readonly commands: Commands;
  readonly plugins: Plugins;
  /** What the user has just done, for commands that want to know the keys that were held. */
  lastEvent: UserEvent | null = null;
  readonly #store: LocalStore;

  constructor(parts: AppParts) {
    this.vault = new Vault(parts.adapter);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this, parts.confirmDeletion);
    this.#store = parts.store ?? memoryStore();
    this.workspace = parts.workspace?.(this) ?? new HeadlessWorkspace();
    this.setting = parts.settings?.(this) ?? headlessSettings();
    this.commands = new Commands(this);
    this.plugins = new Plugins(this);
  }

  /** Whether the window is dark. */
  isDarkMode(): boolean {
    return typeof document !== "undefined" && document.body.classList.contains("theme-dark");
  }

  /** A value of this device and vault. */
  loadLocalStorage(key: string): unknown {
    const text = this.#store.getItem(this.#localKey(key));
    if (text === null) return null;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return null;
    }
  }

  /** Keeps a value on this device for this vault; null or undefined clears it. */
  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) this.#store.removeItem(this.#localKey(key));
    else this.#store.setItem(this.#localKey(key), JSON.stringify(data));
  }

  #localKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}

/** Settings without a window: nothing is shown. */
function headlessSettings(): SettingsWindow {
  const nothing = (): void => undefined;
  return {
    addSettingTab: nothing,
    removeSettingTab: nothing,
    open: nothing,
    openTabById: nothing,
    close: nothing,
  };
}

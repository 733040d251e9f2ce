import type { TFile, TFolder } from "obsidian";
import type { Scope } from "../base/scope";

/** What the parts of the window need of the app; the host's app and a plugin's view of it both have it. */
export interface HostApp {
  readonly keymap: {
    pushScope(scope: Scope): void;
    popScope(scope: Scope): void;
  };
  readonly vault: {
    getFiles(): TFile[];
    getAllFolders(includeRoot?: boolean): TFolder[];
  };
}

let current: HostApp | undefined;

/**
 * Tells the parts that are made without an app (a menu, say) which one is running, so that they can ask
 * for the keys. The host calls it when it starts.
 */
export function setCurrentApp(app: HostApp | undefined): void {
  current = app;
}

/** The app that is running, when there is one. */
export function currentApp(): HostApp | undefined {
  return current;
}

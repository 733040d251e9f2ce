import type * as api from "obsidian";
import { Events } from "./base/events";
import { inertElement } from "./inert-element";
import type { HostWorkspace, RibbonItem } from "./shell";
import type { TFile } from "./vault/files";

/** A workspace without a window: there are no leaves, and what would need one says so. */
export class HeadlessWorkspace extends Events implements HostWorkspace {
  layoutReady = false;
  activeEditor: api.MarkdownFileInfo | null = null;
  activeLeaf: api.WorkspaceLeaf | null = null;
  #waiting: (() => unknown)[] = [];

  async start(): Promise<void> {}

  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.#waiting.splice(0)) callback();
    this.trigger("layout-ready");
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#waiting.push(callback);
  }

  getActiveFile(): TFile | null {
    return null;
  }

  getActiveViewOfType<T extends api.View>(_type: api.Constructor<T>): T | null {
    return null;
  }

  getLeavesOfType(_viewType: string): api.WorkspaceLeaf[] {
    return [];
  }

  getLastOpenFiles(): string[] {
    return [];
  }

  iterateAllLeaves(_callback: (leaf: api.WorkspaceLeaf) => unknown): void {}

  iterateRootLeaves(_callback: (leaf: api.WorkspaceLeaf) => unknown): void {}

  detachLeavesOfType(_viewType: string): void {}

  updateOptions(): void {}

  addRibbonItem(_item: RibbonItem): HTMLElement {
    return inertElement();
  }

  addStatusBarItem(_pluginId: string): HTMLElement {
    return inertElement();
  }

  getLeaf(): never {
    return needsWindow("getLeaf");
  }

  getRightLeaf(): null {
    return null;
  }

  getLeftLeaf(): null {
    return null;
  }

  async ensureSideLeaf(): Promise<never> {
    return needsWindow("ensureSideLeaf");
  }

  async revealLeaf(): Promise<never> {
    return needsWindow("revealLeaf");
  }

  async openLinkText(): Promise<never> {
    return needsWindow("openLinkText");
  }
}

function needsWindow(member: string): never {
  throw new Error(`workspace.${member} needs a window, and this app runs without one.`);
}

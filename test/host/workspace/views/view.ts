import type { App } from "../../app";
import { Component } from "../../base/component";
import type { Scope } from "../../base/scope";
import type { Menu } from "../../window";
import type { WorkspaceLeaf } from "../layout/leaf";

/** What `setState` may say back. */
export interface ViewStateResult {
  /** Whether the change belongs into the history of the leaf. */
  history: boolean;
}

/** What a leaf shows. */
export abstract class View extends Component {
  app: App;
  icon = "file";
  navigation = false;
  leaf: WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.workspace.app;
    this.containerEl = createDiv("workspace-leaf-content");
  }

  abstract getViewType(): string;

  abstract getDisplayText(): string;

  /** For subclasses: fill the view. */
  protected async onOpen(): Promise<void> {}

  /** For subclasses: put things away. */
  protected async onClose(): Promise<void> {}

  /** What the saved layout remembers. */
  getState(): Record<string, unknown> {
    return {};
  }

  /** Takes what {@link getState} gave. */
  async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

  /** What is not worth saving, such as the scroll position. */
  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  /** Takes what {@link getEphemeralState} gave, or where to go in the file. */
  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  /** For subclasses: the view's size has changed. */
  onResize(): void {}

  /** For subclasses: items for the menu of the view. */
  onPaneMenu(_menu: Menu, _source: string): void {}

  /** Brings the view to life inside its leaf. */
  async open(): Promise<void> {
    this.containerEl.dataset["type"] = this.getViewType();
    await this.load();
    await this.onOpen();
  }

  /** Ends the view's life. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }
}

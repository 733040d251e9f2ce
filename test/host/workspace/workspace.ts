import type { OpenViewState, PaneType } from "obsidian";
import type { App } from "../app";
import { debounce } from "../base/util";
import type { HostWorkspace, RibbonItem } from "../shell";
import type { TFile } from "../vault/files";
import { ActiveLeaf } from "./active-leaf";
import type { WorkspaceLeaf } from "./layout/leaf";
import { clearLayout, restoreLayout, saveLayout } from "./layout/restore";
import { addLinkItems, openLink } from "./open-link";
import { followHover } from "./page-preview";
import { StatusBar } from "./status-bar";
import { WorkspacePanes } from "./workspace-panes";

const LAYOUT_KEY = "workspace-layout";

/** Any class, abstract ones too. */
type Constructor<T> = abstract new (...args: never[]) => T;

/** What can be checked against the headless half; leaves and views are typed apart there. */
type Shell = Omit<
  HostWorkspace,
  "activeEditor" | "getActiveViewOfType" | "getLeavesOfType" | "iterateAllLeaves" | keyof WorkspacePanes
>;

/** The window's panes: the main area with its tabs, two sidebars, the ribbon and the status bar. */
export class Workspace extends WorkspacePanes implements Shell {
  layoutReady = false;
  readonly statusBar: StatusBar;
  readonly requestSaveLayout = debounce(() => this.#saveLayout(), 250, true);
  readonly #active = new ActiveLeaf(this);
  #waiting: (() => unknown)[] = [];

  constructor(app: App, parentEl: HTMLElement) {
    super(app, parentEl.createDiv("horizontal-main-container").createDiv());
    this.statusBar = new StatusBar(parentEl);
    this.#followViewTypes();
    followHover(this);
    this.containerEl.win.addEventListener("resize", () => this.requestResize());
  }

  get activeLeaf(): WorkspaceLeaf | null {
    return this.#active.leaf;
  }

  /** What the editor commands work on. */
  get activeEditor(): ActiveLeaf["editor"] {
    return this.#active.editor;
  }

  set activeEditor(editor: ActiveLeaf["editor"]) {
    this.#active.editor = editor;
  }

  /** Puts up the layout: the saved one, or that of a new vault. */
  async start(): Promise<void> {
    if (await restoreLayout(this, this.app.loadLocalStorage(LAYOUT_KEY))) return;
    await this.createSideLeaf(this.leftSplit, false).setViewState({ type: "file-explorer" });
    this.rightSplit.collapse();
    this.setActiveLeaf(this.createLeafInParent(this.rootSplit, 0));
  }

  /** Tells everyone who waits that the layout stands. */
  setLayoutReady(): void {
    this.layoutReady = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const callback of waiting) callDetached(callback);
    this.trigger("layout-ready");
  }

  /** Calls back when the layout stands; at once when it does already. */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callDetached(callback);
    else this.#waiting.push(callback);
  }

  getLayout(): Record<string, unknown> {
    return { ...saveLayout(this) };
  }

  /** Replaces the layout by one that {@link getLayout} gave. */
  async changeLayout(layout: unknown): Promise<void> {
    await clearLayout(this);
    await restoreLayout(this, layout);
    this.onLayoutChange();
  }

  /** Opens what a link points to; a note that is not there is made. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneType | boolean,
    openViewState?: OpenViewState,
  ): Promise<void> {
    await openLink(this, { linktext, sourcePath, newLeaf, openViewState });
  }

  handleLinkContextMenu(
    menu: Parameters<typeof addLinkItems>[1],
    linktext: string,
    sourcePath: string,
  ): boolean {
    return addLinkItems(this, menu, { linktext, sourcePath });
  }

  override setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
    this.#active.set(leaf, typeof params === "object" ? (params.focus ?? false) : (focus ?? false));
  }

  /** The view of the active leaf, if it is of this class. */
  getActiveViewOfType<T>(type: Constructor<T>): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    return this.#active.file;
  }

  getLastOpenFiles(): string[] {
    return [...this.#active.lastOpenFiles];
  }

  /** Lets every note pane take up the editor extensions anew. */
  updateOptions(): void {
    this.trigger("editor-options");
  }

  addRibbonItem(item: RibbonItem): HTMLElement {
    return this.leftRibbon.addRibbonItem(item);
  }

  addStatusBarItem(pluginId: string): HTMLElement {
    return this.statusBar.addItem(pluginId);
  }

  /** For leaves: this one is gone. */
  onDetached(leaf: WorkspaceLeaf): void {
    if (!this.getMostRecentLeaf()) this.createLeafInParent(this.rootSplit, -1);
    this.#active.forget(leaf);
    this.onLayoutChange();
  }

  /** For leaves: a file has been opened in one. */
  noteOpened(file: TFile): void {
    this.#active.noteOpened(file);
  }

  /** For views: the file of the active leaf may be another one now. */
  noteFileChange(): void {
    this.#active.announceFile();
  }

  protected override layoutChanged(): void {
    super.layoutChanged();
    if (this.layoutReady) this.requestSaveLayout();
  }

  async #saveLayout(): Promise<void> {
    this.app.saveLocalStorage(LAYOUT_KEY, saveLayout(this));
  }

  /** A plugin that comes gets its waiting leaves; one that goes leaves placeholders. */
  #followViewTypes(): void {
    const rebuild = (type: string): void => {
      for (const leaf of this.getLeavesOfType(type)) if (!leaf.isDeferred) void leaf.rebuildView();
    };
    this.app.viewRegistry.on("view-registered", rebuild);
    this.app.viewRegistry.on("view-unregistered", rebuild);
  }
}

/** What a callback throws, or its promise, surfaces by itself and stops nobody else. */
function callDetached(callback: () => unknown): void {
  void (async () => {
    await callback();
  })();
}

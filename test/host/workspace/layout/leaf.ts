import type { OpenViewState, ViewState } from "obsidian";
import type { TFile } from "../../vault/files";
import type { HoverPopover } from "../../window";
import { ItemView } from "../views/item-view";
import { DeferredView, EmptyView, type SavedViewState, UnknownView } from "../views/plain-views";
import type { View } from "../views/view";
import type { Workspace } from "../workspace";
import { WorkspaceItem } from "./item";
import { LeafHistory } from "./leaf-history";
import type { LeafGroup } from "./leaf-group";
import type { SavedLeaf } from "./saved";
import { TabHeader } from "./tab-header";

/** A place for a view: a tab in the main area, or a panel in a sidebar. */
export class WorkspaceLeaf extends WorkspaceItem {
  declare parent: LeafGroup;
  view: View;
  hoverPopover: HoverPopover | null = null;
  pinned = false;
  group: string | null = null;
  /** When it was last the active one, by a counter. */
  activeTime = 0;
  readonly history = new LeafHistory(this);
  readonly #header = new TabHeader(this);
  #opening: Promise<unknown> = Promise.resolve();

  constructor(workspace: Workspace) {
    super(workspace, "workspace-leaf");
    this.view = new EmptyView(this);
    const activate = (): void => workspace.setActiveLeaf(this);
    this.containerEl.addEventListener("focusin", activate);
    this.containerEl.addEventListener("mousedown", activate);
    void this.open(this.view);
  }

  get tabHeaderEl(): HTMLElement {
    return this.#header.el;
  }

  /** Whether the view is only a place for itself, as nobody has seen it yet. */
  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** Whether the leaf is in front, in a sidebar that is open. */
  isVisible(): boolean {
    return this.parent.currentLeaf === this && !this.workspace.isFolded(this.getRoot());
  }

  /** Makes a deferred view real. */
  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.rebuildView();
    await this.#opening;
  }

  /** Makes the view anew, with the same state. */
  async rebuildView(): Promise<void> {
    const saved = this.getViewState();
    const view = this.workspace.createView(this, saved);
    await this.open(view);
    await view.setState(saved.state ?? {}, { history: false });
    this.updateHeader();
    this.workspace.onLayoutChange();
  }

  /** Shows a view in the place of the present one. */
  async open(view: View): Promise<View> {
    const before = this.view;
    this.view = view;
    this.containerEl.setChildrenInPlace([view.containerEl]);
    this.#opening = this.#swap(before, view);
    await this.#opening;
    return view;
  }

  /** Puts a view in without bringing it to life: a saved layout is put up before anything in it runs. */
  place(view: View): void {
    const before = this.view;
    this.view = view;
    this.containerEl.setChildrenInPlace([view.containerEl]);
    this.#opening = before.close();
    this.updateHeader();
  }

  /** Shows a file. */
  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.workspace.app.viewRegistry.getTypeByExtension(file.extension) ?? "unsupported";
    const state = { ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
    this.workspace.noteOpened(file);
  }

  getViewState(): SavedViewState {
    return {
      type: this.view.getViewType(),
      state: this.view.getState(),
      icon: this.getIcon(),
      title: this.getDisplayText(),
      ...(this.pinned ? { pinned: true } : {}),
    };
  }

  /** Shows a view of a type, with a state. */
  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    if (this.view.navigation && !isSamePlace(this.getViewState(), viewState)) this.history.push();
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    if (this.view.getViewType() !== viewState.type || this.isPlaceholder) {
      await this.open(this.workspace.createView(this, viewState));
    }
    if (viewState.state) await this.view.setState(viewState.state, { history: false });
    if (eState !== undefined && eState !== null) this.setEphemeralState(eState);
    if (viewState.active) this.workspace.setActiveLeaf(this, { focus: true });
    this.updateHeader();
    this.workspace.onLayoutChange();
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  /** A pinned leaf keeps its view: links open elsewhere. */
  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.updateHeader();
    this.trigger("pinned-change", pinned);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    other.setGroup(other.group ?? other.id);
    this.setGroup(other.group ?? other.id);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger("group-change", group);
  }

  /** Closes the leaf. */
  detach(): void {
    const { view } = this;
    this.view = new EmptyView(this);
    void view.close();
    this.parent.removeChild(this);
    this.workspace.onDetached(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  /** Brings the tab and the view's header in line with the view. */
  updateHeader(): void {
    this.#header.update();
    if (this.view instanceof ItemView) this.view.updateHeader();
  }

  override onResize(): void {
    if (this.isVisible()) this.view.onResize();
  }

  override serialize(): SavedLeaf {
    return {
      id: this.id,
      type: "leaf",
      state: this.getViewState(),
      ...(this.pinned ? { pinned: true } : {}),
    };
  }

  private get isPlaceholder(): boolean {
    return this.view instanceof DeferredView || this.view instanceof UnknownView;
  }

  async #swap(before: View, view: View): Promise<void> {
    if (before !== view) await before.close();
    await view.open();
    this.updateHeader();
  }
}

function isSamePlace(here: ViewState, there: ViewState): boolean {
  return here.type === there.type && here.state?.["file"] === there.state?.["file"];
}

import type { Side } from "obsidian";
import type { Workspace } from "../workspace";
import { LeafGroup } from "./leaf-group";
import { addResizeHandle } from "./resize-handle";
import type { SavedSplit } from "./saved";
import { WorkspaceSplit } from "./split";
import { WorkspaceTabs } from "./tabs";

const DEFAULT_WIDTH = 300;

/** A sidebar: groups of tabs one above the other, which can be folded away. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;
  #width = DEFAULT_WIDTH;

  constructor(
    workspace: Workspace,
    readonly side: Side,
  ) {
    super(workspace, "horizontal");
    this.containerEl.addClass("mod-sidedock", `mod-${side}-split`);
    this.containerEl.setAttrs({
      role: "complementary",
      "aria-label": `${side === "left" ? "Left" : "Right"} sidebar`,
    });
    addResizeHandle(this.containerEl, side, (width) => this.setWidth(width));
    this.setWidth(DEFAULT_WIDTH);
  }

  /** Opens or folds. */
  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  /** Folds the sidebar away. */
  collapse(): void {
    this.#setCollapsed(true);
  }

  /** Opens the sidebar; what it shows is made real if it was deferred. */
  expand(): void {
    this.#setCollapsed(false);
    for (const group of this.children) if (group instanceof LeafGroup) group.loadShown();
  }

  /** Sets the width in pixels. */
  setWidth(width: number): void {
    this.#width = Math.max(200, Math.min(800, width));
    this.containerEl.setCssStyles({ width: `${this.#width}px` });
    this.workspace.requestResize();
  }

  /** The topmost group of tabs; a sidebar always has one. */
  firstTabs(): WorkspaceTabs {
    const first = this.children.find((child) => child instanceof WorkspaceTabs);
    if (first) return first;
    const tabs = new WorkspaceTabs(this.workspace);
    this.insertChild(0, tabs);
    return tabs;
  }

  override serialize(): SavedSplit {
    return { ...super.serialize(), collapsed: this.collapsed, width: this.#width };
  }

  /** Brings back what {@link serialize} gave. */
  restore(saved: SavedSplit): void {
    if (saved.width !== undefined) this.setWidth(saved.width);
    this.#setCollapsed(saved.collapsed ?? false);
  }

  #setCollapsed(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
    this.workspace.onLayoutChange();
    this.workspace.requestResize();
  }
}

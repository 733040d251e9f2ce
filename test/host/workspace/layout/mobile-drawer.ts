import type { Side } from "obsidian";
import type { Workspace } from "../workspace";
import { onPress } from "../press";
import { LeafGroup } from "./leaf-group";
import type { SavedSplit } from "./saved";

/** A sidebar on a phone: it covers the window while it is open. */
export class WorkspaceMobileDrawer extends LeafGroup {
  collapsed = true;
  protected override readonly tabsEl: HTMLElement;
  readonly #contentEl: HTMLElement;

  constructor(
    workspace: Workspace,
    readonly side: Side,
  ) {
    super(workspace, `workspace-drawer mod-${side} is-collapsed`);
    this.containerEl.setAttrs({
      role: "complementary",
      "aria-label": side === "left" ? "Left sidebar" : "Right sidebar",
    });
    const backdropEl = this.containerEl.createDiv("workspace-drawer-backdrop");
    onPress(backdropEl, () => this.collapse());
    const innerEl = this.containerEl.createDiv("workspace-drawer-inner");
    const headerEl = innerEl.createDiv("workspace-drawer-header");
    this.tabsEl = headerEl.createDiv({
      cls: "workspace-drawer-tab-options",
      attr: { role: "tablist", "aria-label": "Tabs" },
    });
    this.#contentEl = innerEl.createDiv("workspace-drawer-active-tab-container");
  }

  protected override get childrenEl(): HTMLElement {
    return this.#contentEl;
  }

  /** Opens or closes. */
  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  /** Closes the drawer. */
  collapse(): void {
    this.#setCollapsed(true);
  }

  /** Opens the drawer; the other one closes, as both cover the window. */
  expand(): void {
    for (const other of [this.workspace.leftSplit, this.workspace.rightSplit])
      if (other !== this) other.collapse();
    this.#setCollapsed(false);
    this.loadShown();
  }

  override serialize(): SavedSplit {
    const children = this.children.map((child) => child.serialize());
    return { id: this.id, type: "split", direction: "horizontal", children, collapsed: this.collapsed };
  }

  #setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass("is-collapsed", collapsed);
    this.workspace.onLayoutChange();
    this.workspace.requestResize();
  }
}

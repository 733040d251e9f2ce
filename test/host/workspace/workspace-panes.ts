import type { PaneType, Side, SplitDirection, ViewState } from "obsidian";
import type { WorkspaceLeaf } from "./layout/leaf";
import type { WorkspaceWindow } from "./layout/split";
import { UnknownView } from "./views/plain-views";
import type { View } from "./views/view";
import { type Sidebar, WorkspaceTree } from "./workspace-tree";

/** How a side leaf is wanted. */
export interface SideLeafOptions {
  active?: boolean;
  split?: boolean;
  reveal?: boolean;
  state?: Record<string, unknown>;
}

/** Asking for a place to show something in. */
export abstract class WorkspacePanes extends WorkspaceTree {
  /** Makes a leaf the active one. */
  abstract setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean }): void;

  splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
    return this.createLeafBySplit(this.mainLeaf(), direction);
  }

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    where: PaneType | SplitDirection | boolean = "vertical",
    direction?: SplitDirection,
  ): Promise<WorkspaceLeaf> {
    const isDirection = where === "vertical" || where === "horizontal";
    const copy = isDirection ? this.createLeafBySplit(leaf, where) : this.getLeaf(where, direction);
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  /** A leaf of the main area: the present one if it may go elsewhere, or a new one. */
  getLeaf(where: PaneType | boolean = false, direction?: SplitDirection): WorkspaceLeaf {
    if (where === "window") return this.openPopoutLeaf();
    const present = this.mainLeaf();
    if (where === "split") return this.createLeafBySplit(present, direction);
    if (where === false && present.view.navigation && !present.pinned) return present;
    return this.createLeafInParent(present.parent, present.parent.children.indexOf(present) + 1);
  }

  moveLeafToPopout(_leaf: WorkspaceLeaf): WorkspaceWindow {
    throw new Error("The stand-in opens no further windows.");
  }

  openPopoutLeaf(): WorkspaceLeaf {
    throw new Error("The stand-in opens no further windows.");
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.createSideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.createSideLeaf(this.rightSplit, split);
  }

  /** The side leaf with a view of this type; made where there is none. */
  async ensureSideLeaf(
    type: string,
    side: Side,
    { active = false, split = false, reveal = true, state }: SideLeafOptions = {},
  ): Promise<WorkspaceLeaf> {
    const found = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() !== this.rootSplit);
    const leaf = found ?? this.createSideLeaf(side === "left" ? this.leftSplit : this.rightSplit, split);
    if (!found || state) await leaf.setViewState({ type, ...(state ? { state } : {}) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  /** Brings a leaf to the front, opens its sidebar, and waits until its view is real. */
  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root === this.leftSplit || root === this.rightSplit) (root as Sidebar).expand();
    leaf.parent.selectTab(leaf);
    await leaf.loadIfDeferred();
  }

  /** Makes the view for a state; a placeholder where nobody has registered the type. */
  createView(leaf: WorkspaceLeaf, state: ViewState): View {
    // A plugin's creator is typed by the declarations it was built against; here it makes our own kind of view.
    const creator = this.app.viewRegistry.getViewCreatorByType(state.type) as
      ((leaf: unknown) => unknown) | undefined;
    return creator ? (creator(leaf) as View) : new UnknownView(leaf, state);
  }

  /** The leaf of the main area that the next file would go to. */
  protected mainLeaf(): WorkspaceLeaf {
    return this.getMostRecentLeaf() ?? this.createLeafInParent(this.rootSplit, -1);
  }
}

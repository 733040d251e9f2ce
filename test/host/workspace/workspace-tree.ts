import type { SplitDirection } from "obsidian";
import type { App } from "../app";
import { Events } from "../base/events";
import { Platform } from "../base/platform";
import { debounce } from "../base/util";
import { type WorkspaceItem, WorkspaceParent } from "./layout/item";
import { WorkspaceLeaf } from "./layout/leaf";
import { LeafGroup } from "./layout/leaf-group";
import { WorkspaceMobileDrawer } from "./layout/mobile-drawer";
import { WorkspaceRibbon } from "./layout/ribbon";
import { WorkspaceSidedock } from "./layout/sidedock";
import { WorkspaceFloating, WorkspaceRoot, WorkspaceSplit } from "./layout/split";
import { WorkspaceTabs } from "./layout/tabs";
import type { Workspace } from "./workspace";

/** A sidebar of either kind. */
export type Sidebar = WorkspaceSidedock | WorkspaceMobileDrawer;

/** The parts of the window, finding leaves in them, and putting new ones in. */
export abstract class WorkspaceTree extends Events {
  readonly leftSplit: Sidebar;
  readonly rightSplit: Sidebar;
  readonly rootSplit: WorkspaceRoot;
  readonly floatingSplit: WorkspaceFloating;
  readonly leftRibbon = new WorkspaceRibbon();
  readonly rightRibbon = new WorkspaceRibbon();
  /** Tells the views, soon and once, that sizes have changed. */
  readonly requestResize = debounce(() => this.#resize(), 20);
  readonly #announceLayout = debounce(() => this.layoutChanged(), 0);

  constructor(
    readonly app: App,
    readonly containerEl: HTMLElement,
  ) {
    super();
    // The parts want the whole workspace; by the time they use it, it is whole.
    const whole = this as unknown as Workspace;
    const sidebar = Platform.isPhone ? WorkspaceMobileDrawer : WorkspaceSidedock;
    this.leftSplit = new sidebar(whole, "left");
    this.rightSplit = new sidebar(whole, "right");
    this.rootSplit = new WorkspaceRoot(whole);
    this.floatingSplit = new WorkspaceFloating(whole, "vertical");
    containerEl.addClass("workspace");
    if (!Platform.isPhone) containerEl.append(this.leftRibbon.containerEl);
    containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
  }

  /** Calls back with each leaf of the main area. */
  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of leavesIn(this.rootSplit)) callback(leaf);
  }

  /** Calls back with each leaf there is. */
  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  /** Every leaf, the main area's first. */
  allLeaves(): WorkspaceLeaf[] {
    return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap(leavesIn);
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === viewType);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.group === group);
  }

  /** The leaf below `root` (the main area by default) that was active last. */
  getMostRecentLeaf(root: WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    const byTime = leavesIn(root).sort((a, b) => b.activeTime - a.activeTime);
    return byTime[0] ?? null;
  }

  /** Whether this is a sidebar that cannot be seen now. */
  isFolded(root: WorkspaceItem): boolean {
    return (root === this.leftSplit || root === this.rightSplit) && (root as Sidebar).collapsed;
  }

  /** A new leaf among the tabs of `parent`, or of the first group in it. */
  createLeafInParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this as unknown as Workspace);
    this.#groupIn(parent).insertChild(index, leaf);
    return leaf;
  }

  /** A new leaf beside (`vertical`) or below (`horizontal`) another one. */
  createLeafBySplit(
    leaf: WorkspaceLeaf,
    direction: SplitDirection = "vertical",
    before = false,
  ): WorkspaceLeaf {
    const tabs = new WorkspaceTabs(this as unknown as Workspace);
    const neighbor = leaf.parent;
    const split = this.#splitAround(neighbor, direction);
    const at = split.children.indexOf(neighbor);
    split.insertChild(before ? at : at + 1, tabs);
    return this.createLeafInParent(tabs, 0);
  }

  /** A new leaf in a sidebar: one more tab, or a group of its own below. */
  createSideLeaf(sidebar: Sidebar, split: boolean): WorkspaceLeaf {
    if (!split || !(sidebar instanceof WorkspaceSidedock)) return this.createLeafInParent(sidebar, -1);
    const tabs = new WorkspaceTabs(this as unknown as Workspace);
    sidebar.insertChild(-1, tabs);
    return this.createLeafInParent(tabs, 0);
  }

  /** For leaves and splits: something in the layout is new. */
  onLayoutChange(): void {
    this.#announceLayout();
  }

  /** Says that the layout is another one. */
  protected layoutChanged(): void {
    this.trigger("layout-change");
  }

  #resize(): void {
    for (const part of [this.leftSplit, this.rootSplit, this.rightSplit]) part.onResize();
    this.trigger("resize");
  }

  #groupIn(parent: WorkspaceParent): LeafGroup {
    if (parent instanceof LeafGroup) return parent;
    if (parent instanceof WorkspaceSidedock) return parent.firstTabs();
    const group = itemsIn(parent).find((item) => item instanceof LeafGroup);
    if (group) return group;
    const tabs = new WorkspaceTabs(this as unknown as Workspace);
    parent.insertChild(-1, tabs);
    return tabs;
  }

  /** The split that holds `neighbor` in the wanted direction; made in its place where there is none. */
  #splitAround(neighbor: LeafGroup, direction: SplitDirection): WorkspaceSplit {
    const holder = neighbor.parent;
    if (!(holder instanceof WorkspaceSplit)) throw new Error("A drawer cannot be split.");
    if (holder.direction === direction) return holder;
    const split = new WorkspaceSplit(this as unknown as Workspace, direction);
    const at = holder.children.indexOf(neighbor);
    holder.insertChild(at, split);
    holder.removeChild(neighbor);
    split.insertChild(0, neighbor);
    return split;
  }
}

/** All that is below an item, in order. */
function itemsIn(parent: WorkspaceParent): WorkspaceItem[] {
  return parent.children.flatMap((child) => [
    child,
    ...(child instanceof WorkspaceParent ? itemsIn(child) : []),
  ]);
}

/** The leaves below an item, in order. */
export function leavesIn(parent: WorkspaceParent): WorkspaceLeaf[] {
  return itemsIn(parent).filter((item) => item instanceof WorkspaceLeaf);
}

import { DeferredView, type SavedViewState } from "../views/plain-views";
import type { Workspace } from "../workspace";
import { leavesIn, type Sidebar } from "../workspace-tree";
import type { WorkspaceParent } from "./item";
import { LeafGroup } from "./leaf-group";
import { isSavedLayout, type SavedItem, type SavedLayout, type SavedLeaf, type SavedSplit } from "./saved";
import { WorkspaceSidedock } from "./sidedock";
import { WorkspaceSplit } from "./split";
import { WorkspaceTabs } from "./tabs";

/** The layout as it is now. */
export function saveLayout(workspace: Workspace): SavedLayout {
  return {
    main: workspace.rootSplit.serialize(),
    left: workspace.leftSplit.serialize(),
    right: workspace.rightSplit.serialize(),
    active: workspace.activeLeaf?.id ?? "",
    lastOpenFiles: workspace.getLastOpenFiles(),
  };
}

/** Takes everything away. */
export async function clearLayout(workspace: Workspace): Promise<void> {
  const leaves = workspace.allLeaves();
  for (const part of [workspace.rootSplit, workspace.leftSplit, workspace.rightSplit]) {
    for (const child of [...part.children]) part.removeChild(child);
  }
  await Promise.all(leaves.map((leaf) => leaf.view.close()));
}

/**
 * Brings back a saved layout; what nobody can see is deferred.
 * @returns whether there was a layout to bring back.
 */
export async function restoreLayout(workspace: Workspace, saved: unknown): Promise<boolean> {
  if (!isSavedLayout(saved)) return false;
  fill(workspace, workspace.rootSplit, saved.main.children);
  restoreSidebar(workspace, workspace.leftSplit, saved.left);
  restoreSidebar(workspace, workspace.rightSplit, saved.right);
  if (leavesIn(workspace.rootSplit).length === 0) workspace.createLeafInParent(workspace.rootSplit, -1);
  const visible = workspace.allLeaves().filter((leaf) => leaf.isVisible());
  await Promise.all(visible.map((leaf) => leaf.loadIfDeferred()));
  const active = workspace.getLeafById(saved.active) ?? workspace.getMostRecentLeaf();
  if (active) workspace.setActiveLeaf(active);
  return true;
}

function restoreSidebar(workspace: Workspace, sidebar: Sidebar, saved: SavedSplit): void {
  if (sidebar instanceof WorkspaceSidedock) {
    fill(workspace, sidebar, saved.children);
    sidebar.restore(saved);
    return;
  }
  // A drawer has no groups: the leaves of all of them become its tabs, and it starts closed.
  for (const leaf of savedLeaves(saved)) addLeaf(workspace, sidebar, leaf);
}

function savedLeaves(item: SavedItem): SavedLeaf[] {
  return item.type === "leaf" ? [item] : item.children.flatMap(savedLeaves);
}

function fill(workspace: Workspace, parent: WorkspaceParent, items: readonly SavedItem[]): void {
  for (const item of items) {
    if (item.type === "leaf") addLeaf(workspace, parent, item);
    else addParent(workspace, parent, item);
  }
}

function addParent(workspace: Workspace, parent: WorkspaceParent, item: Exclude<SavedItem, SavedLeaf>): void {
  if (savedLeaves(item).length === 0) return;
  const made =
    item.type === "tabs" ? new WorkspaceTabs(workspace) : new WorkspaceSplit(workspace, item.direction);
  made.id = item.id;
  parent.insertChild(-1, made);
  fill(workspace, made, item.children);
  if (made instanceof LeafGroup && item.type === "tabs") made.showTab(item.currentTab ?? 0);
}

function addLeaf(workspace: Workspace, parent: WorkspaceParent, item: SavedLeaf): void {
  const leaf = workspace.createLeafInParent(parent, -1);
  leaf.id = item.id;
  leaf.setPinned(item.pinned ?? false);
  const state: SavedViewState = item.state;
  if (state.type !== "empty") leaf.place(new DeferredView(leaf, state));
}

import { WorkspaceParent, type WorkspaceItem } from "./item";
import { WorkspaceLeaf } from "./leaf";
import { WorkspaceSplit } from "./split";

/** Leaves of which one is shown at a time. */
export abstract class LeafGroup extends WorkspaceParent {
  currentTab = 0;

  /** Where the tab headers go. */
  protected abstract readonly tabsEl: HTMLElement;

  /** The leaf that is shown. */
  get currentLeaf(): WorkspaceLeaf | undefined {
    return this.leaves[this.currentTab];
  }

  /** The children, which are all leaves. */
  get leaves(): WorkspaceLeaf[] {
    return this.children.filter((child) => child instanceof WorkspaceLeaf);
  }

  override insertChild(index: number, child: WorkspaceItem): void {
    super.insertChild(index, child);
    if (!(child instanceof WorkspaceLeaf)) throw new Error("A group of tabs holds leaves only.");
    const at = this.children.indexOf(child);
    this.tabsEl.insertBefore(child.tabHeaderEl, this.leaves[at + 1]?.tabHeaderEl ?? null);
    // What was shown stays shown; only the first leaf of a group is shown by being put in.
    if (this.children.length > 1 && at <= this.currentTab) this.currentTab++;
    this.show();
  }

  override removeChild(child: WorkspaceItem): void {
    const at = this.children.indexOf(child);
    super.removeChild(child);
    if (child instanceof WorkspaceLeaf) child.tabHeaderEl.remove();
    if (at < this.currentTab || this.currentTab >= this.children.length) this.currentTab--;
    this.currentTab = Math.max(0, this.currentTab);
    this.show();
    if (this.children.length === 0) this.#leave();
  }

  /** Shows a leaf; a deferred one is made real by that. */
  selectTab(leaf: WorkspaceLeaf): void {
    this.currentTab = Math.max(0, this.leaves.indexOf(leaf));
    this.show();
    this.loadShown();
    this.workspace.onLayoutChange();
  }

  /** Shows the leaf at a place, without making it real. */
  showTab(index: number): void {
    this.currentTab = Math.max(0, Math.min(index, this.children.length - 1));
    this.show();
  }

  /** Makes the shown leaf real, if anybody can see it. */
  loadShown(): void {
    const leaf = this.currentLeaf;
    if (leaf?.isDeferred && leaf.isVisible()) void leaf.loadIfDeferred();
  }

  /** An empty group goes away, unless it is the last one of its split. */
  #leave(): void {
    const split = this.parent as WorkspaceParent | undefined;
    if (split instanceof WorkspaceSplit && split.children.length > 1) split.removeChild(this);
  }

  /** Brings the elements in line with `currentTab`. */
  protected show(): void {
    for (const leaf of this.leaves) {
      const shown = leaf === this.currentLeaf;
      leaf.containerEl.toggle(shown);
      leaf.tabHeaderEl.toggleClass("is-active", shown);
      leaf.tabHeaderEl.setAttr("aria-selected", shown);
      leaf.tabHeaderEl.tabIndex = shown ? 0 : -1;
    }
  }
}

import { setIcon, setTooltip } from "../../window";
import type { Workspace } from "../workspace";
import { onPress } from "../press";
import { LeafGroup } from "./leaf-group";
import type { SavedTabs } from "./saved";

/** A group of tabs with its row of headers. */
export class WorkspaceTabs extends LeafGroup {
  protected override readonly tabsEl: HTMLElement;
  readonly #contentEl: HTMLElement;

  constructor(workspace: Workspace) {
    super(workspace, "workspace-tabs mod-top");
    const rowEl = this.containerEl.createDiv("workspace-tab-header-container");
    this.tabsEl = rowEl.createDiv({
      cls: "workspace-tab-header-container-inner",
      attr: { role: "tablist", "aria-label": "Tabs" },
    });
    this.#addNewTabButton(rowEl);
    rowEl.createDiv("workspace-tab-header-spacer");
    this.#contentEl = this.containerEl.createDiv("workspace-tab-container");
    this.tabsEl.addEventListener("keydown", (evt) => this.#onKeydown(evt));
  }

  protected override get childrenEl(): HTMLElement {
    return this.#contentEl;
  }

  override serialize(): SavedTabs {
    const children = this.children.map((child) => child.serialize());
    return { id: this.id, type: "tabs", children, currentTab: this.currentTab };
  }

  #addNewTabButton(rowEl: HTMLElement): void {
    const buttonEl = rowEl.createDiv("workspace-tab-header-new-tab").createSpan({
      cls: "clickable-icon",
      attr: { role: "button", tabindex: "0", "aria-label": "New tab" },
    });
    setIcon(buttonEl, "plus");
    setTooltip(buttonEl, "New tab");
    onPress(buttonEl, () => {
      this.workspace.setActiveLeaf(this.workspace.createLeafInParent(this, -1), { focus: true });
    });
  }

  /** Arrow keys walk along the headers, Delete closes, as in any row of tabs. */
  #onKeydown(evt: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[evt.key];
    if (evt.key === "Delete") this.currentLeaf?.detach();
    else if (step === undefined) return;
    else this.#walk(step);
    evt.preventDefault();
  }

  #walk(step: number): void {
    const count = this.children.length;
    const next = this.leaves[(this.currentTab + step + count) % count];
    if (!next) return;
    this.workspace.setActiveLeaf(next);
    next.tabHeaderEl.focus();
  }
}

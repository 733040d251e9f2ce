import { Events } from "../../base/events";
import type { Workspace } from "../workspace";
import type { SavedItem } from "./saved";

/** Ids are random, so that a saved layout and a fresh leaf never share one. */
function newId(): string {
  return Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
}

/** A part of the window's layout: a split, a group of tabs or a leaf. */
export abstract class WorkspaceItem extends Events {
  /** Set when the item is put into a parent; the roots have none. */
  parent!: WorkspaceParent;
  id = newId();
  readonly containerEl: HTMLElement;

  constructor(
    readonly workspace: Workspace,
    cls: string,
  ) {
    super();
    this.containerEl = createDiv(cls);
  }

  /** The topmost item above this one: the main area or one of the sidebars. */
  getRoot(): WorkspaceItem {
    return (this.parent as WorkspaceParent | undefined)?.getRoot() ?? this;
  }

  /** The window this item is in; there is only one here. */
  getContainer(): WorkspaceItem {
    return this.workspace.rootSplit;
  }

  /** What the saved layout holds of this item. */
  abstract serialize(): SavedItem;

  /** Tells the views inside that their size changed. */
  abstract onResize(): void;
}

/** An item that holds others. */
export abstract class WorkspaceParent extends WorkspaceItem {
  children: WorkspaceItem[] = [];

  /** The element that the children's elements go into. */
  protected get childrenEl(): HTMLElement {
    return this.containerEl;
  }

  /** Puts an item in at `index`; a negative index means the end. */
  insertChild(index: number, child: WorkspaceItem): void {
    const at = index < 0 ? this.children.length : Math.min(index, this.children.length);
    const next = this.children[at]?.containerEl ?? null;
    this.children.splice(at, 0, child);
    child.parent = this;
    this.childrenEl.insertBefore(child.containerEl, next);
  }

  /** Takes an item out. */
  removeChild(child: WorkspaceItem): void {
    this.children = this.children.filter((other) => other !== child);
    child.containerEl.remove();
  }

  override onResize(): void {
    for (const child of this.children) child.onResize();
  }
}

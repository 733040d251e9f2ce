import type { SplitDirection } from "obsidian";
import type { Workspace } from "../workspace";
import { WorkspaceParent } from "./item";
import type { SavedSplit } from "./saved";

/** Items side by side (`vertical`: the divider stands) or one above the other (`horizontal`). */
export class WorkspaceSplit extends WorkspaceParent {
  constructor(
    workspace: Workspace,
    readonly direction: SplitDirection,
  ) {
    super(workspace, `workspace-split mod-${direction}`);
  }

  override serialize(): SavedSplit {
    const children = this.children.map((child) => child.serialize());
    return { id: this.id, type: "split", direction: this.direction, children };
  }

  /** A group of tabs that became empty goes away, except the last one. */
  override removeChild(child: WorkspaceSplit["children"][number]): void {
    super.removeChild(child);
    const emptied = this.children.length === 0 && this.parent instanceof WorkspaceSplit;
    if (emptied) this.parent.removeChild(this);
  }
}

/** A split that is a window of its own. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
  get win(): Window {
    return this.containerEl.win;
  }

  get doc(): Document {
    return this.containerEl.doc;
  }
}

/** The main area of the window. */
export class WorkspaceRoot extends WorkspaceContainer {
  constructor(workspace: Workspace) {
    super(workspace, "vertical");
    this.containerEl.addClass("mod-root");
    this.containerEl.setAttr("role", "main");
  }
}

/** A window of its own; the stand-in opens none. */
export class WorkspaceWindow extends WorkspaceContainer {}

/** What holds the windows of their own: always empty here. */
export class WorkspaceFloating extends WorkspaceSplit {}

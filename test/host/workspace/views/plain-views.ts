import type { ViewState } from "obsidian";
import type { WorkspaceLeaf } from "../layout/leaf";
import { onPress } from "../press";
import { ItemView } from "./item-view";

/** A tab in which nothing is open. */
export class EmptyView extends ItemView {
  override navigation = true;

  override getViewType(): string {
    return "empty";
  }

  override getDisplayText(): string {
    return "New tab";
  }

  protected override async onOpen(): Promise<void> {
    const boxEl = this.contentEl.createDiv("empty-state").createDiv("empty-state-container");
    boxEl.createDiv({ cls: "empty-state-title", text: "No file is open" });
    const listEl = boxEl.createDiv("empty-state-action-list");
    this.#addAction(listEl, "Create new note", "file-explorer:new-file");
    this.#addAction(listEl, "Go to file", "switcher:open");
    this.#addAction(listEl, "Close", "workspace:close");
  }

  #addAction(listEl: HTMLElement, text: string, commandId: string): void {
    const actionEl = listEl.createDiv({
      cls: "empty-state-action tappable",
      text,
      attr: { role: "button", tabindex: "0" },
    });
    onPress(actionEl, () => this.app.commands.executeCommandById(commandId));
  }
}

/** Holds the place of a view, and its state: while nobody sees it, or while nobody knows its type. */
abstract class PlaceholderView extends ItemView {
  readonly #saved: SavedViewState;

  constructor(leaf: WorkspaceLeaf, saved: SavedViewState) {
    super(leaf);
    this.#saved = saved;
    this.icon = saved.icon ?? this.icon;
  }

  override getViewType(): string {
    return this.#saved.type;
  }

  override getState(): Record<string, unknown> {
    return this.#saved.state ?? {};
  }

  override getDisplayText(): string {
    return this.#saved.title ?? "";
  }
}

/** A view's state as the layout saves it: with icon and title, as the view itself may not be there to tell. */
export interface SavedViewState extends ViewState {
  icon?: string;
  title?: string;
}

/** In the place of a view that nobody can see. */
export class DeferredView extends PlaceholderView {}

/** In the place of a view whose plugin is not there. */
export class UnknownView extends PlaceholderView {
  override icon = "ghost";

  override getDisplayText(): string {
    return super.getDisplayText() || "Plugin no longer active";
  }

  protected override async onOpen(): Promise<void> {
    const boxEl = this.contentEl.createDiv("empty-state").createDiv("empty-state-container");
    boxEl.createDiv({ cls: "empty-state-title", text: "Plugin no longer active" });
    boxEl.createDiv({ text: `The plugin that made the view "${this.getViewType()}" is not loaded.` });
  }
}

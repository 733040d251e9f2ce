import { Menu, setIcon, setTooltip } from "../../window";
import type { WorkspaceLeaf } from "../layout/leaf";
import { onPress } from "../press";
import { View } from "./view";

/** A view with a header and a place for its content. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly #backEl: HTMLElement;
  readonly #forwardEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv("view-header");
    const navEl = this.headerEl.createDiv("view-header-left").createDiv("view-header-nav-buttons");
    this.#backEl = button(navEl, "arrow-left", "Go back", () => leaf.history.back());
    this.#forwardEl = button(navEl, "arrow-right", "Go forward", () => leaf.history.forward());
    const boxEl = this.headerEl.createDiv("view-header-title-container mod-at-start");
    this.titleEl = boxEl.createDiv({ cls: "view-header-title", attr: { role: "heading", "aria-level": 1 } });
    this.#actionsEl = this.headerEl.createDiv("view-actions");
    button(this.#actionsEl, "more-vertical", "More options", (evt) => this.#showMenu(evt));
    this.contentEl = this.containerEl.createDiv("view-content");
  }

  /** Adds an icon to the view's header. */
  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const actionEl = button(this.#actionsEl, icon, title, callback);
    this.#actionsEl.prepend(actionEl);
    return actionEl;
  }

  /** Brings the header in line with the view and the leaf's history. */
  updateHeader(): void {
    this.titleEl.setText(this.getDisplayText());
    this.#backEl.setAttr("aria-disabled", !this.leaf.history.canGoBack);
    this.#forwardEl.setAttr("aria-disabled", !this.leaf.history.canGoForward);
  }

  #showMenu(evt: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu, "more-options");
    menu.showAtMouseEvent(evt);
  }
}

function button(
  parentEl: HTMLElement,
  icon: string,
  title: string,
  callback: (evt: MouseEvent) => unknown,
): HTMLElement {
  const buttonEl = parentEl.createEl("button", {
    cls: "clickable-icon view-action",
    attr: { "aria-label": title, type: "button" },
  });
  setIcon(buttonEl, icon);
  setTooltip(buttonEl, title);
  onPress(buttonEl, callback);
  return buttonEl;
}

import { Menu, setIcon, setTooltip } from "../../window";
import { onPress } from "../press";
import type { WorkspaceLeaf } from "./leaf";

/** The tab of a leaf: icon, title, a button to close it, a menu, the keyboard. */
export class TabHeader {
  readonly el = createDiv({
    cls: "workspace-tab-header tappable",
    attr: { role: "tab", draggable: "false" },
  });
  readonly titleEl: HTMLElement;
  readonly #iconEl: HTMLElement;
  readonly #pinEl: HTMLElement;
  readonly #leaf: WorkspaceLeaf;

  constructor(leaf: WorkspaceLeaf) {
    this.#leaf = leaf;
    const innerEl = this.el.createDiv("workspace-tab-header-inner");
    this.#iconEl = innerEl.createDiv("workspace-tab-header-inner-icon");
    this.titleEl = innerEl.createDiv("workspace-tab-header-inner-title");
    this.#pinEl = innerEl.createDiv("workspace-tab-header-status-container");
    // The close button is for the pointer; the keyboard closes with Delete or the command.
    const closeEl = innerEl.createDiv({
      cls: "workspace-tab-header-inner-close-button",
      attr: { "aria-hidden": "true" },
    });
    setIcon(closeEl, "x");
    closeEl.addEventListener("click", (evt) => {
      evt.stopPropagation();
      leaf.detach();
    });
    this.#listen();
  }

  /** Brings icon, title and pin in line with the view. */
  update(): void {
    const title = this.#leaf.getDisplayText();
    this.titleEl.setText(title);
    setIcon(this.#iconEl, this.#leaf.getIcon());
    this.el.setAttrs({ "aria-label": title, "data-type": this.#leaf.view.getViewType() });
    setTooltip(this.el, title, { placement: "bottom" });
    this.#pinEl.empty();
    if (this.#leaf.pinned) setIcon(this.#pinEl, "pin");
  }

  #listen(): void {
    onPress(this.el, () => this.#leaf.workspace.setActiveLeaf(this.#leaf, { focus: true }));
    this.el.addEventListener("auxclick", (evt) => {
      if (evt.button === 1) this.#leaf.detach();
    });
    this.el.addEventListener("contextmenu", (evt) => {
      evt.preventDefault();
      this.#showMenu(evt);
    });
  }

  #showMenu(evt: MouseEvent): void {
    const leaf = this.#leaf;
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setSection("close")
        .setTitle("Close")
        .setIcon("x")
        .onClick(() => leaf.detach()),
    );
    menu.addItem((item) =>
      item
        .setSection("pane")
        .setTitle(leaf.pinned ? "Unpin" : "Pin")
        .setIcon("pin")
        .onClick(() => leaf.togglePinned()),
    );
    leaf.view.onPaneMenu(menu, "tab-header");
    menu.showAtMouseEvent(evt);
  }
}

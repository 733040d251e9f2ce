import type { HistoryHandler } from "obsidian";
import { Scope } from "../base/scope";
import { moveFocus, focusableIn, rememberFocus } from "./focus";
import type { HostApp } from "./host-app";
import { setIcon } from "./icons";
import { setTooltip } from "./tooltip";

let count = 0;

/** A window above the app that keeps the focus until it is closed. */
export class Modal implements HistoryHandler {
  app: HostApp;
  scope: Scope;
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #giveFocusBack: (() => void) | undefined;
  #closed: (() => unknown) | undefined;
  #isOpen = false;

  constructor(app: HostApp) {
    this.app = app;
    this.scope = new Scope();
    this.containerEl = createDiv("modal-container mod-dim");
    this.containerEl.createDiv("modal-bg").addEventListener("click", () => this.close());
    this.modalEl = this.containerEl.createDiv({
      cls: "modal",
      attr: { role: "dialog", "aria-modal": true, tabindex: -1 },
    });
    this.#addCloseButton();
    this.titleEl = this.modalEl
      .createDiv("modal-header")
      .createDiv({ cls: "modal-title", attr: { id: `modal-title-${++count}` } });
    this.contentEl = this.modalEl.createDiv("modal-content");
    this.#registerKeys();
  }

  /** Shows the modal in the active window. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#giveFocusBack = rememberFocus(activeDocument);
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.appendChild(this.containerEl);
    void this.onOpen();
    if (!this.modalEl.contains(activeDocument.activeElement)) this.#takeFocus();
  }

  /** Takes the modal away. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.detach();
    if (this.shouldRestoreSelection) this.#giveFocusBack?.();
    this.onClose();
    this.#closed?.();
  }

  /** For subclasses. */
  onOpen(): Promise<void> | void {}

  /** For subclasses. */
  onClose(): void {}

  /** Sets what stands at the top. */
  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this.#nameItself();
  }

  /** Replaces the content. */
  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  /** Calls `callback` after the modal was closed. */
  setCloseCallback(callback: () => unknown): this {
    this.#closed = callback;
    return this;
  }

  /** The phone's back button closes the modal. */
  onHistoryBack(): void {
    this.close();
  }

  #addCloseButton(): void {
    const button = this.modalEl.createEl("button", {
      cls: "modal-close-button clickable-icon",
      type: "button",
    });
    setIcon(button, "x");
    setTooltip(button, "Close");
    button.addEventListener("click", () => this.close());
  }

  #registerKeys(): void {
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
    for (const backwards of [false, true]) {
      this.scope.register(backwards ? ["Shift"] : [], "Tab", () => {
        moveFocus(this.modalEl, backwards);
        return false;
      });
    }
  }

  /** What one came for is in the content; the close button comes before it only in the document. */
  #takeFocus(): void {
    this.#nameItself();
    const close = this.modalEl.find(".modal-close-button");
    const first = focusableIn(this.modalEl).find((el) => el !== close);
    (first ?? this.modalEl).focus();
  }

  #nameItself(): this {
    const named = this.modalEl.hasAttribute("aria-label") || this.titleEl.getText() === "";
    this.modalEl.setAttr("aria-labelledby", named ? null : this.titleEl.id);
    return this;
  }
}

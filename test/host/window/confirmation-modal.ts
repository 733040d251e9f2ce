import type { HostApp } from "./host-app";
import { Modal } from "./modal";
import { ButtonComponent } from "./setting/components";

type Handler = (evt: MouseEvent) => unknown;

/** A button of a {@link ConfirmationModal}: closes it, unless its handler answers something truthy. */
export class ConfirmationButton extends ButtonComponent {
  #handler: Handler | undefined;
  #isBusy = false;
  readonly #modal: ConfirmationModal;

  constructor(modal: ConfirmationModal) {
    super(modal.buttonContainerEl);
    this.#modal = modal;
    super.onClick((evt) => this.#run(evt));
  }

  override onClick(handler: Handler): this {
    this.#handler = handler;
    return this;
  }

  /** Gets the focus when the modal opens. */
  setInitialFocus(): this {
    this.#modal.focusFirst(this.buttonEl);
    return this;
  }

  /** Stands apart from the others. */
  setSecondary(): this {
    this.buttonEl.addClass("mod-secondary");
    return this;
  }

  /** Looks like what leaves everything as it is. */
  setCancel(): this {
    this.buttonEl.addClass("mod-cancel");
    return this;
  }

  /** A second click while the first is still at work does nothing. */
  async #run(evt: MouseEvent): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const stay = await this.#handler?.(evt);
      if (!stay) this.#modal.close();
    } finally {
      this.#isBusy = false;
    }
  }
}

/** A modal that asks before something is done. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;
  #focusEl: HTMLElement | undefined;

  constructor(app: HostApp) {
    super(app);
    this.containerEl.addClass("mod-confirmation");
    this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
  }

  override open(): void {
    super.open();
    this.#focusEl?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  /** Adds a box to tick, in front of the buttons. */
  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const el = this.buttonContainerEl.createEl("label", "mod-checkbox");
    const input = el.createEl("input", { type: "checkbox", attr: { tabindex: 0 } });
    el.appendText(label);
    input.addEventListener("change", () => void cb(input.checked));
    return this;
  }

  addButton(cb: (btn: ConfirmationButton) => unknown): this {
    cb(new ConfirmationButton(this));
    return this;
  }

  addCancelButton(text = "Cancel"): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }

  /** For the buttons: the last one that asks gets the focus. */
  focusFirst(el: HTMLElement): void {
    this.#focusEl = el;
  }
}

import type { TooltipOptions } from "obsidian";
import { setTooltip } from "../../tooltip";
import { registerControl, ValueComponent } from "./base";

/** A switch: a checkbox inside an element that looks like one. */
export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  readonly #inputEl: HTMLInputElement;
  #on = false;
  #changed: ((value: boolean) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv("checkbox-container");
    this.#inputEl = this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: 0 } });
    registerControl(this, this.#inputEl);
    this.toggleEl.addEventListener("click", () => this.onClick());
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass("is-disabled", disabled);
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.#on;
  }

  setValue(on: boolean): this {
    const changes = on !== this.#on;
    this.#on = on;
    this.toggleEl.toggleClass("is-enabled", on);
    this.#inputEl.checked = on;
    if (changes) void this.#changed?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  /** Called for each click, also for one that the keyboard made on the checkbox. */
  onClick(): void {
    if (!this.disabled) this.setValue(!this.#on);
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

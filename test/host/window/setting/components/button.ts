import type { TooltipOptions } from "obsidian";
import { setIcon } from "../../icons";
import { setTooltip } from "../../tooltip";
import { BaseComponent } from "./base";

type Clicked = (evt: MouseEvent) => unknown;

/** A button. */
export class ButtonComponent extends BaseComponent {
  buttonEl: HTMLButtonElement;
  #clicked: Clicked | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl("button", { type: "button" });
    this.buttonEl.addEventListener("click", (evt) => void this.#clicked?.(evt));
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    this.buttonEl.addClass("mod-cta");
    return this;
  }

  removeCta(): this {
    this.buttonEl.removeClass("mod-cta");
    return this;
  }

  /** The older name of a destructive primary action. */
  setWarning(): this {
    this.buttonEl.addClass("mod-warning");
    return this;
  }

  setDestructive(): this {
    this.buttonEl.addClass("mod-destructive");
    return this;
  }

  removeDestructive(): this {
    this.buttonEl.removeClass("mod-destructive");
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: Clicked): this {
    this.#clicked = callback;
    return this;
  }
}

/** A small button with an icon only, beside a setting's control. */
export class ExtraButtonComponent extends BaseComponent {
  extraSettingsEl: HTMLElement;
  #clicked: (() => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({
      cls: "clickable-icon extra-setting-button",
      attr: { role: "button", tabindex: 0 },
    });
    this.setIcon("settings");
    this.extraSettingsEl.addEventListener("click", () => this.#click());
    this.extraSettingsEl.addEventListener("keydown", (evt) => {
      if (evt.key !== "Enter" && evt.key !== " ") return;
      evt.preventDefault();
      this.#click();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass("is-disabled", disabled);
    this.extraSettingsEl.setAttrs({ "aria-disabled": disabled ? true : null, tabindex: disabled ? -1 : 0 });
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.#clicked = callback;
    return this;
  }

  #click(): void {
    if (!this.disabled) void this.#clicked?.();
  }
}

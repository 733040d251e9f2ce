import type { HSL, RGB } from "obsidian";
import { registerControl, ValueComponent } from "./base";
import { hexToRgb, hslToRgb, rgbToHex, rgbToHsl } from "./color-math";

/** A color. */
export class ColorComponent extends ValueComponent<string> {
  readonly #inputEl: HTMLInputElement;
  #changed: ((value: string) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.#inputEl = containerEl.createEl("input", { type: "color" });
    registerControl(this, this.#inputEl);
    this.#inputEl.addEventListener("change", () => void this.#changed?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.#inputEl.value;
  }

  getValueRgb(): RGB {
    return hexToRgb(this.getValue());
  }

  getValueHsl(): HSL {
    return rgbToHsl(this.getValueRgb());
  }

  setValue(value: string): this {
    this.#inputEl.value = value;
    return this;
  }

  setValueRgb(rgb: RGB): this {
    return this.setValue(rgbToHex(rgb));
  }

  setValueHsl(hsl: HSL): this {
    return this.setValueRgb(hslToRgb(hsl));
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

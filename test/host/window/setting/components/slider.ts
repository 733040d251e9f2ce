import { registerControl, ValueComponent } from "./base";

/** A number within limits; the value stands beside the track. */
export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  readonly #valueEl: HTMLElement;
  #instant = false;
  #format: (value: number) => string = String;
  #changed: ((value: number) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.#valueEl = containerEl.createSpan({ cls: "slider-value", attr: { "aria-hidden": true } });
    this.sliderEl = containerEl.createEl("input", { cls: "slider", type: "range" });
    registerControl(this, this.sliderEl);
    this.sliderEl.addEventListener("input", () => this.#moved(this.#instant));
    this.sliderEl.addEventListener("change", () => this.#moved(!this.#instant));
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  /** Whether changes are told while the slider is being dragged, too. */
  setInstant(instant: boolean): this {
    this.#instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | "any"): this {
    this.sliderEl.setAttrs({ min, max, step });
    this.#showValue();
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#showValue();
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  /** How the value is written; an empty text hides it. */
  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#showValue();
    return this;
  }

  /** The value is always shown now. */
  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#changed = callback;
    return this;
  }

  #moved(tell: boolean): void {
    this.#showValue();
    if (tell) void this.#changed?.(this.getValue());
  }

  #showValue(): void {
    const pretty = this.getValuePretty();
    this.#valueEl.setText(pretty);
    this.sliderEl.setAttr("aria-valuetext", pretty === "" ? null : pretty);
  }
}

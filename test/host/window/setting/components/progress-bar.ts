import { registerControl, ValueComponent } from "./base";

/** How far something is, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  readonly #barEl: HTMLElement;
  readonly #innerEl: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.#barEl = containerEl.createDiv({
      cls: "setting-progress-bar",
      attr: { role: "progressbar", "aria-valuemin": 0, "aria-valuemax": 100 },
    });
    this.#innerEl = this.#barEl.createDiv("setting-progress-bar-inner");
    registerControl(this, this.#barEl);
    this.setValue(0);
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = value;
    this.#innerEl.setCssStyles({ width: `${value}%` });
    this.#barEl.setAttr("aria-valuenow", value);
    return this;
  }
}

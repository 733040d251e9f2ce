import { setIcon } from "../../icons";

/** A value that can only be read, and a sign that it needs attention. */
export class DisplayValueComponent {
  valueEl: HTMLElement;
  readonly #statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const el = containerEl.createDiv("setting-display-value");
    this.#statusEl = el.createSpan({ cls: "setting-display-status", attr: { role: "img" } });
    this.valueEl = el.createSpan("setting-display-value-text");
    this.setStatus(null);
  }

  /** `null` or an empty text takes the value away. */
  setValue(value: string | null): this {
    this.valueEl.setText(value ?? "");
    this.valueEl.toggle(Boolean(value));
    return this;
  }

  setStatus(status: "warning" | null): this {
    this.#statusEl.toggle(status !== null);
    this.#statusEl.toggleClass("mod-warning", status === "warning");
    this.#statusEl.setAttr("aria-label", status === null ? null : "Needs attention");
    if (status === "warning") setIcon(this.#statusEl, "triangle-alert");
    return this;
  }
}

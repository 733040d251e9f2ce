import { setIcon } from "../../icons";
import { setTooltip } from "../../tooltip";
import { registerControl, ValueComponent } from "./base";

/** What all fields for text have in common. */
export class AbstractTextComponent<
  T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  inputEl: T;
  #changed: ((value: string) => unknown) | undefined;

  constructor(inputEl: T) {
    super();
    this.inputEl = inputEl;
    registerControl(this, inputEl);
    inputEl.addEventListener("input", () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  /** Called when the user has changed the text. */
  onChanged(): void {
    void this.#changed?.(this.getValue());
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

/** A line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("input", { type: "text", attr: { spellcheck: false } }));
  }
}

/** Several lines of text. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("textarea", { attr: { spellcheck: false } }));
  }
}

/** A field to search in, with a button that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const container = containerEl.createDiv("search-input-container");
    super(
      container.createEl("input", {
        type: "search",
        attr: { enterkeyhint: "search", spellcheck: false, "aria-label": "Search" },
      }),
    );
    this.clearButtonEl = container.createDiv({
      cls: "search-input-clear-button",
      attr: { role: "button" },
    });
    setIcon(this.clearButtonEl, "circle-x");
    setTooltip(this.clearButtonEl, "Clear search");
    this.clearButtonEl.addEventListener("click", () => this.#clear());
    this.#showClearButton();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.#showClearButton();
    return this;
  }

  override setPlaceholder(placeholder: string): this {
    if (placeholder !== "") this.inputEl.setAttr("aria-label", placeholder);
    return super.setPlaceholder(placeholder);
  }

  override onChanged(): void {
    this.#showClearButton();
    super.onChanged();
  }

  #clear(): void {
    this.setValue("");
    this.onChanged();
    this.inputEl.focus();
  }

  #showClearButton(): void {
    this.clearButtonEl.toggle(this.getValue() !== "");
  }
}

import type { HostApp } from "../host-app";
import { floatBeside } from "../floating";
import { latest } from "../latest";
import { PopoverSuggest } from "./popover-suggest";

type Selected<T> = (value: T, evt: MouseEvent | KeyboardEvent) => unknown;

/** Suggestions for a field. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  readonly #inputEl: HTMLInputElement | HTMLDivElement;
  readonly #selected: Selected<T>[] = [];
  readonly #show = latest<T[]>((values) => this.#showSuggestions(values));

  constructor(app: HostApp, textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    this.#inputEl = textInputEl;
    this.chooser.describe(textInputEl);
    textInputEl.setAttr("autocomplete", "off");
    textInputEl.addEventListener("input", () => this.#update());
    textInputEl.addEventListener("focus", () => this.#update());
    textInputEl.addEventListener("blur", () => this.close());
  }

  setValue(value: string): void {
    if ("value" in this.#inputEl) this.#inputEl.value = value;
    else this.#inputEl.setText(value);
  }

  getValue(): string {
    return "value" in this.#inputEl ? this.#inputEl.value : this.#inputEl.getText();
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.#selected.forEach((callback) => callback(value, evt));
  }

  onSelect(callback: Selected<T>): this {
    this.#selected.push(callback);
    return this;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  override open(): void {
    if (this.isOpen) return;
    super.open();
    this.suggestEl.setCssStyles({ minWidth: `${this.#inputEl.offsetWidth}px` });
    this.#inputEl.doc.addEventListener("scroll", this.#follow, true);
  }

  override close(): void {
    this.#inputEl.doc.removeEventListener("scroll", this.#follow, true);
    super.close();
  }

  #update(): void {
    this.#show(this.getSuggestions(this.getValue()));
  }

  #showSuggestions(values: T[]): void {
    // A late answer must not open a list for a field that was left meanwhile.
    if (!this.#inputEl.isActiveElement()) return;
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    this.present(shown, this.#inputEl.getBoundingClientRect());
  }

  readonly #follow = (evt: Event): void => {
    if (evt.target instanceof Node && this.suggestEl.contains(evt.target)) return;
    floatBeside(this.suggestEl, this.#inputEl.getBoundingClientRect(), { gap: 4 });
  };
}

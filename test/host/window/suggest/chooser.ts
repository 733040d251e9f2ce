import type { ISuggestOwner } from "obsidian";
import type { Scope } from "../../base/scope";

const PAGE = 8;
let count = 0;

/** Where a chooser shows its suggestions and where it hears keys. */
export interface ChooserParts {
  /** Holds the suggestions. */
  readonly listEl: HTMLElement;
  /** Gets the keys. */
  readonly scope: Scope;
}

/** A list of suggestions of which one is selected, by arrow keys or pointer. */
export class Chooser<T> {
  readonly #owner: ISuggestOwner<T>;
  readonly #listEl: HTMLElement;
  readonly #id = `suggestions-${++count}`;
  #values: readonly T[] = [];
  #items: HTMLElement[] = [];
  #selected = -1;
  #inputEl: HTMLElement | undefined;

  constructor(owner: ISuggestOwner<T>, { listEl, scope }: ChooserParts) {
    this.#owner = owner;
    this.#listEl = listEl;
    listEl.setAttrs({ role: "listbox", id: this.#id, "aria-label": "Suggestions" });
    this.#registerKeys(scope);
    // The pointer must not take the focus from the input: its blur would close the list before the click.
    listEl.addEventListener("mousedown", (evt) => evt.preventDefault());
  }

  /** Tells a screen reader that this input is what chooses. */
  describe(inputEl: HTMLElement): void {
    this.#inputEl = inputEl;
    inputEl.setAttrs({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": this.#id,
      "aria-expanded": false,
    });
  }

  /** Shows other suggestions and selects the first. */
  setSuggestions(values: readonly T[]): void {
    this.#values = values;
    this.#selected = -1;
    this.#listEl.empty();
    this.#items = values.map((value, index) => this.#render(value, index));
    this.select(0);
  }

  /** Tells a screen reader that the list is there or gone. */
  setExpanded(expanded: boolean): void {
    this.#inputEl?.setAttr("aria-expanded", expanded);
    if (!expanded) this.#inputEl?.setAttr("aria-activedescendant", null);
  }

  /** Uses the selected suggestion; answers whether there is one. */
  useSelected(evt: MouseEvent | KeyboardEvent): boolean {
    if (!(this.#selected in this.#values)) return false;
    this.#owner.selectSuggestion(this.#values[this.#selected] as T, evt);
    return true;
  }

  /** Selects a suggestion; from past one end comes the other. */
  select(index: number): void {
    const item = this.#items.at(index % Math.max(this.#items.length, 1));
    this.#mark(this.#items[this.#selected], false);
    this.#selected = item ? this.#items.indexOf(item) : -1;
    this.#mark(item, true);
    this.#inputEl?.setAttr("aria-activedescendant", item?.id ?? null);
  }

  #mark(item: HTMLElement | undefined, selected: boolean): void {
    item?.toggleClass("is-selected", selected);
    item?.setAttr("aria-selected", selected);
  }

  #render(value: T, index: number): HTMLElement {
    const el = this.#listEl.createDiv({
      cls: "suggestion-item",
      attr: { role: "option", id: `${this.#id}-${index}`, "aria-selected": false },
    });
    this.#owner.renderSuggestion(value, el);
    el.addEventListener("mousemove", () => this.select(index));
    el.addEventListener("click", (evt) => this.#owner.selectSuggestion(value, evt));
    return el;
  }

  #registerKeys(scope: Scope): void {
    const steps: Record<string, (last: number) => number> = {
      ArrowDown: () => this.#selected + 1,
      ArrowUp: () => this.#selected - 1,
      PageDown: (last) => Math.min(this.#selected + PAGE, last),
      PageUp: () => Math.max(this.#selected - PAGE, 0),
    };
    for (const [key, next] of Object.entries(steps)) {
      scope.register([], key, () => {
        this.select(next(this.#items.length - 1));
        this.#items[this.#selected]?.scrollIntoView({ block: "nearest" });
        return false;
      });
    }
    scope.register([], "Enter", (evt) => {
      this.useSelected(evt);
      return false;
    });
  }
}

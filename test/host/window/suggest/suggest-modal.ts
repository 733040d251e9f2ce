import type { Instruction, ISuggestOwner } from "obsidian";
import type { HostApp } from "../host-app";
import { setIcon } from "../icons";
import { Modal } from "../modal";
import { setTooltip } from "../tooltip";
import { Chooser } from "./chooser";
import { showInstructions } from "./instructions";
import { latest } from "../latest";

/** A field to type in and what is suggested for it. */
export abstract class SuggestModal<T> extends Modal implements ISuggestOwner<T> {
  limit = 100;
  emptyStateText = "No results found.";
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly #chooser: Chooser<T>;
  readonly #show = latest<T[]>((values) => this.#showSuggestions(values));

  constructor(app: HostApp) {
    super(app);
    this.modalEl.className = "prompt";
    this.modalEl.empty();
    const container = this.modalEl.createDiv("prompt-input-container");
    this.inputEl = container.createEl("input", {
      cls: "prompt-input",
      type: "text",
      attr: { autocapitalize: "off", autocomplete: "off", spellcheck: false },
    });
    this.#addClearButton(container);
    this.resultContainerEl = this.modalEl.createDiv("prompt-results");
    this.#chooser = new Chooser<T>(this, { listEl: this.resultContainerEl, scope: this.scope });
    this.#chooser.describe(this.inputEl);
    this.setPlaceholder("");
    this.inputEl.addEventListener("input", () => this.#update());
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.#chooser.setExpanded(true);
    this.#update();
  }

  /** Sets what an empty field shows; it names the field, too. */
  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.modalEl.setAttr("aria-label", placeholder || "Choose");
    this.inputEl.setAttr("aria-label", placeholder || "Search");
  }

  setInstructions(instructions: Instruction[]): void {
    showInstructions(this.modalEl, instructions);
  }

  /** Called when nothing is suggested. */
  onNoSuggestion(): void {
    this.#chooser.setSuggestions([]);
    this.resultContainerEl.createDiv({
      cls: "suggestion-empty",
      text: this.emptyStateText,
      attr: { role: "option", "aria-disabled": true },
    });
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    this.#chooser.useSelected(evt);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  #addClearButton(container: HTMLElement): void {
    const button = container.createEl("button", { cls: "search-input-clear-button", type: "button" });
    setIcon(button, "circle-x");
    setTooltip(button, "Clear");
    button.addEventListener("click", () => {
      this.inputEl.value = "";
      this.inputEl.focus();
      this.#update();
    });
  }

  #update(): void {
    this.#show(this.getSuggestions(this.inputEl.value));
  }

  #showSuggestions(values: T[]): void {
    if (values.length === 0) this.onNoSuggestion();
    else this.#chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
  }
}

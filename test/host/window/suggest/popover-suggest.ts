import type { HistoryHandler, ISuggestOwner } from "obsidian";
import { Scope } from "../../base/scope";
import { floatBeside, type Anchor } from "../floating";
import type { HostApp } from "../host-app";
import { Chooser } from "./chooser";

/** Suggestions that float beside what is being typed. */
export abstract class PopoverSuggest<T> implements ISuggestOwner<T>, HistoryHandler {
  app: HostApp;
  scope: Scope;
  /** What floats. */
  readonly suggestEl: HTMLElement;
  /** The list in it. */
  protected readonly chooser: Chooser<T>;
  #isOpen = false;

  constructor(app: HostApp, scope?: Scope) {
    this.app = app;
    this.scope = scope ?? new Scope();
    this.suggestEl = createDiv("suggestion-container");
    const listEl = this.suggestEl.createDiv("suggestion");
    this.chooser = new Chooser<T>(this, { listEl, scope: this.scope });
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  /** Whether the suggestions are shown. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.appendChild(this.suggestEl);
    this.chooser.setExpanded(true);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.detach();
    this.chooser.setExpanded(false);
  }

  onHistoryBack(): void {
    this.close();
  }

  /** Shows suggestions under a place, or nothing when there are none. */
  protected present(values: readonly T[], anchor: Anchor): void {
    if (values.length === 0) {
      this.close();
    } else {
      this.chooser.setSuggestions(values);
      this.open();
      floatBeside(this.suggestEl, anchor, { gap: 4 });
    }
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

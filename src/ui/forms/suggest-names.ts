/** Obsidian's own list of suggestions under a field of a form. */
import { AbstractInputSuggest, type App } from "obsidian";
import type { Option } from "./field";
import type { SuggestNames } from "./people-input";

interface NameSuggestParts {
  readonly input: HTMLInputElement;
  readonly find: (typed: string) => Option[];
  readonly choose: (option: Option) => void;
}

class NameSuggest extends AbstractInputSuggest<Option> {
  readonly #parts: NameSuggestParts;

  constructor(app: App, parts: NameSuggestParts) {
    super(app, parts.input);
    this.#parts = parts;
    // The open list has all the keys; the one that sends the form must not be lost in it.
    this.scope.register(["Mod"], "Enter", ({ repeat }) => {
      if (repeat) return false;
      this.close();
      parts.input.form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
      return false;
    });
  }

  protected override getSuggestions(query: string): Option[] {
    return this.#parts.find(query);
  }

  override renderSuggestion({ label }: Option, el: HTMLElement): void {
    el.setText(label);
  }

  override selectSuggestion(option: Option): void {
    this.#parts.choose(option);
    this.close();
  }
}

export function suggestNames(app: App): SuggestNames {
  return (input, find, choose) => {
    const suggest = new NameSuggest(app, { input, find, choose });
    return () => suggest.close();
  };
}

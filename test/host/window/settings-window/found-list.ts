import { makePressable } from "../setting/tab/press";
import type { FoundSetting } from "./setting-index";
import type { ListedTab } from "./tab-nav";

/** What was found in one tab. */
export interface FoundInTab {
  readonly listed: ListedTab;
  readonly settings: readonly FoundSetting[];
}

/** The settings that a search has found, tab by tab. */
export class FoundList {
  readonly #el: HTMLElement;
  readonly #choose: (found: FoundSetting) => void;

  constructor(parent: HTMLElement, choose: (found: FoundSetting) => void) {
    this.#el = parent.createDiv({ cls: "setting-search-results", attr: { "aria-live": "polite" } });
    this.#choose = choose;
    this.#el.hide();
  }

  /** Shows what was found, or nothing while nobody searches. */
  show(found: readonly FoundInTab[], searching: boolean): void {
    this.#el.empty();
    this.#el.toggle(searching);
    const some = found.filter(({ settings }) => settings.length > 0);
    if (searching && some.length === 0)
      this.#el.createDiv({ cls: "setting-search-empty", text: "No settings found." });
    for (const { listed, settings } of some) {
      const group = this.#el.createDiv("vertical-tab-header-group");
      group.createDiv({ cls: "vertical-tab-header-group-title", text: listed.name });
      settings.forEach((setting) => this.#add(group, setting));
    }
  }

  #add(parent: HTMLElement, found: FoundSetting): void {
    const el = parent.createDiv("setting-search-result tappable");
    el.createDiv({ cls: "setting-search-result-name", text: found.item.name });
    const where = [...found.path, found.heading].filter(Boolean).join(" › ");
    if (where !== "") el.createDiv({ cls: "setting-search-result-path", text: where });
    makePressable(el, () => this.#choose(found));
  }
}

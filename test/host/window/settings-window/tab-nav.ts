import { setIcon } from "../icons";
import type { SettingTab } from "../setting/setting-tab";
import { makePressable } from "../setting/tab/press";

/** A tab as the settings window lists it. */
export interface ListedTab {
  readonly tab: SettingTab;
  readonly id: string;
  readonly name: string;
  /** The heading it is listed under. */
  readonly section: string;
}

/** The list of tabs at the window's side. */
export class TabNav {
  readonly #el: HTMLElement;
  readonly #choose: (listed: ListedTab) => void;
  #items = new Map<SettingTab, HTMLElement>();

  constructor(parent: HTMLElement, choose: (listed: ListedTab) => void) {
    this.#el = parent.createEl("nav", {
      cls: "vertical-tab-header-groups",
      attr: { "aria-label": "Settings" },
    });
    this.#choose = choose;
  }

  /** Lists other tabs. */
  list(tabs: readonly ListedTab[]): void {
    this.#el.empty();
    this.#items.clear();
    for (const section of new Set(tabs.map((listed) => listed.section))) {
      const group = this.#el.createDiv("vertical-tab-header-group");
      group.createDiv({ cls: "vertical-tab-header-group-title", text: section });
      const items = group.createDiv("vertical-tab-header-group-items");
      for (const listed of tabs.filter((other) => other.section === section)) this.#add(items, listed);
    }
  }

  /** Marks a tab as the open one. */
  mark(tab: SettingTab | undefined): void {
    for (const [other, el] of this.#items) {
      el.toggleClass("is-active", other === tab);
      el.setAttr("aria-current", other === tab ? "page" : null);
    }
  }

  /** Moves the focus to a tab's entry. */
  focus(tab: SettingTab): void {
    this.#items.get(tab)?.focus();
  }

  /** Shows or hides the list, for the search's results to take its place. */
  toggle(visible: boolean): void {
    this.#el.toggle(visible);
  }

  #add(parent: HTMLElement, listed: ListedTab): void {
    const el = parent.createDiv("vertical-tab-nav-item tappable");
    if (listed.tab.icon) setIcon(el.createDiv("vertical-tab-nav-item-icon"), listed.tab.icon);
    el.createDiv({ cls: "vertical-tab-nav-item-title", text: listed.name });
    setIcon(el.createDiv("vertical-tab-nav-item-chevron"), "chevron-right");
    makePressable(el, () => this.#choose(listed));
    this.#items.set(listed.tab, el);
  }
}

import type { HostApp } from "../host-app";
import { setIcon } from "../icons";
import { Modal } from "../modal";
import { SearchComponent } from "../setting/components";
import { PluginSettingTab, type SettingTab } from "../setting/setting-tab";
import { viewOf } from "../setting/tab/tab-view";
import { setTooltip } from "../tooltip";
import { FoundList } from "./found-list";
import { findSettings, type FoundSetting } from "./setting-index";
import { TabNav, type ListedTab } from "./tab-nav";

/** How a tab that is no plugin's is listed. */
export interface TabInfo {
  readonly id: string;
  readonly name: string;
}

/** The settings: a list of tabs, the open tab beside it, and a search over all of them. */
export class SettingsWindow extends Modal {
  #tabs: ListedTab[] = [];
  #active: ListedTab | undefined;
  readonly #nav: TabNav;
  readonly #found: FoundList;
  readonly #search: SearchComponent;
  readonly #titleEl: HTMLElement;
  readonly #bodyEl: HTMLElement;

  constructor(app: HostApp) {
    super(app);
    this.modalEl.addClass("mod-settings", "mod-sidebar-layout");
    this.modalEl.setAttr("aria-label", "Settings");
    this.contentEl.addClass("vertical-tabs-container");
    const side = this.contentEl.createDiv("vertical-tab-header");
    this.#search = new SearchComponent(side.createDiv("vertical-tab-header-search"))
      .setPlaceholder("Search settings")
      .onChange((query) => this.#find(query));
    this.#nav = new TabNav(side, (listed) => this.#openTab(listed));
    this.#found = new FoundList(side, (found) => this.#reveal(found));
    const main = this.contentEl.createDiv("vertical-tab-main");
    this.#titleEl = this.#createTitlebar(main);
    this.#bodyEl = main.createDiv("vertical-tab-content-container");
  }

  /** The tab that is open. */
  get activeTab(): SettingTab | undefined {
    return this.#active?.tab;
  }

  /** Adds a tab; a plugin's is named after the plugin. */
  addSettingTab(tab: SettingTab, info?: TabInfo): void {
    const manifest = tab instanceof PluginSettingTab ? tab.plugin.manifest : undefined;
    const { id, name } = info ?? manifest ?? { id: "", name: "" };
    this.#tabs.push({ tab, id, name, section: manifest ? "Community plugins" : "Options" });
    this.#tabs.sort((one, other) => other.section.localeCompare(one.section));
    tab.update();
    this.#nav.list(this.#tabs);
  }

  /** Takes a tab away, and closes it before when it is open. */
  removeSettingTab(tab: SettingTab): void {
    if (this.#active?.tab === tab) this.#closeTab();
    this.#tabs = this.#tabs.filter((listed) => listed.tab !== tab);
    this.#nav.list(this.#tabs);
  }

  /** Opens the settings at a tab; answers it when there is one of this id. */
  openTabById(id: string): SettingTab | null {
    const listed = this.#tabs.find((other) => other.id === id);
    if (listed) this.#active = listed;
    this.open();
    if (listed) this.#openTab(listed);
    return listed?.tab ?? null;
  }

  override onOpen(): void {
    const first = this.#active ?? this.#tabs[0];
    if (first && !this.#isNarrow()) {
      this.#openTab(first);
    } else {
      this.#closeTab();
      // In the search field the focus would bring up the keyboard.
      this.modalEl.focus();
    }
  }

  override onClose(): void {
    if (this.#active) viewOf(this.#active.tab).hide();
    this.#search.setValue("");
    this.#find("");
  }

  /** The phone's back button: to the page above, to the list of tabs, and then out. */
  override onHistoryBack(): void {
    if (!this.#isNarrow() || !this.#active) this.close();
    else this.#back();
  }

  #createTitlebar(parent: HTMLElement): HTMLElement {
    const bar = parent.createDiv("vertical-tab-titlebar");
    const back = bar.createEl("button", { cls: "clickable-icon vertical-tab-back", type: "button" });
    setIcon(back, "chevron-left");
    setTooltip(back, "All settings");
    back.addEventListener("click", () => this.#closeTab());
    return bar.createDiv({ cls: "vertical-tab-title", attr: { role: "heading", "aria-level": 2 } });
  }

  #openTab(listed: ListedTab, path: readonly string[] = []): void {
    if (this.#active) viewOf(this.#active.tab).hide();
    this.#active = listed;
    this.#titleEl.setText(listed.name);
    this.#bodyEl.replaceChildren(listed.tab.containerEl);
    this.#bodyEl.scrollTop = 0;
    this.#nav.mark(listed.tab);
    this.contentEl.addClass("is-tab-open");
    viewOf(listed.tab).show(path);
  }

  #closeTab(): void {
    const left = this.#active?.tab;
    if (left) viewOf(left).hide();
    this.#active = undefined;
    this.#bodyEl.empty();
    this.#nav.mark(undefined);
    this.contentEl.removeClass("is-tab-open");
    if (left) this.#nav.focus(left);
  }

  #back(): void {
    if (this.#active && !viewOf(this.#active.tab).back()) this.#closeTab();
  }

  /** A window too narrow for list and tab beside each other shows one of them at a time. */
  #isNarrow(): boolean {
    return this.modalEl.doc.body.hasClass("is-phone");
  }

  #find(query: string): void {
    const searching = query.trim() !== "";
    this.#nav.toggle(!searching);
    const found = searching
      ? this.#tabs.map((listed) => ({ listed, settings: findSettings(listed.tab, query) }))
      : [];
    this.#found.show(found, searching);
  }

  #reveal(found: FoundSetting): void {
    const listed = this.#tabs.find(({ tab }) => tab === found.tab);
    if (!listed) return;
    this.#openTab(listed, found.path);
    viewOf(found.tab).reveal(found.nth);
  }
}

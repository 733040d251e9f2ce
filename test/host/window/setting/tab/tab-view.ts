import type { SettingDefinitionItem, SettingDefinitionPage } from "obsidian";
import { focusableIn } from "../../focus";
import { setIcon } from "../../icons";
import { setTooltip } from "../../tooltip";
import type { SettingPage } from "../setting-page";
import type { SettingTab } from "../setting-tab";
import type { TabContext } from "./context";
import { findPage } from "./definitions";
import { DefinitionRenderer } from "./renderer";

/** A page that draws itself and is open. */
interface OwnPage {
  /** The names of the pages down to it. */
  readonly path: string;
  readonly page: SettingPage;
}

/** Stands between the names of a path; no name has a line break. */
const SEPARATOR = "\n";

const views = new WeakMap<SettingTab, TabView>();

/** What shows a settings tab; there is one for each. */
export function viewOf(tab: SettingTab): TabView {
  const view = views.get(tab) ?? new TabView(tab);
  views.set(tab, view);
  return view;
}

/** Shows a settings tab and the pages below it, and remembers which one is open. */
class TabView implements TabContext {
  readonly queries = new Map<string, string>();
  readonly #tab: SettingTab;
  #isShown = false;
  #isNew = false;
  #path: string[] = [];
  #renderer: DefinitionRenderer | undefined;
  #ownPage: OwnPage | undefined;

  constructor(tab: SettingTab) {
    this.#tab = tab;
  }

  get app(): TabContext["app"] {
    return this.#tab.app;
  }

  /** Shows the tab from its first page on, or the page of a path. */
  show(path: readonly string[] = []): void {
    this.#isShown = true;
    this.#isNew = true;
    this.#path = [...path];
    this.#tab.update();
  }

  /** Puts everything away that is shown. */
  hide(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#clear();
    this.#tab.hide();
  }

  /** Draws the definitions anew, when the tab is shown at all; focus and scrolling stay where they were. */
  draw(definitions: readonly SettingDefinitionItem[]): void {
    if (!this.#isShown) return;
    if (definitions.length > 0) this.#drawDeclaratively(definitions);
    else this.#drawImperatively();
  }

  #drawDeclaratively(definitions: readonly SettingDefinitionItem[]): void {
    const keepFocus = this.#rememberFocus();
    const { scrollTop } = this.#scroller;
    const { page, items } = this.#follow(definitions);
    if (page?.page && this.#ownPage?.path === this.#path.join(SEPARATOR)) return;
    this.#clear();
    this.#drawPage(page, items);
    this.#scroller.scrollTop = scrollTop;
    keepFocus();
  }

  /** Applies all predicates again. */
  refresh(): void {
    this.#renderer?.refresh();
  }

  /** Goes back to the page above; answers whether there was one. */
  back(): boolean {
    const left = this.#path.pop();
    if (left === undefined) return false;
    this.#tab.update();
    const opener = this.#renderer?.rows.find(({ item }) => item.name === left);
    opener?.setting.settingEl.focus();
    return true;
  }

  /** Brings the nth row of the shown page into sight. */
  reveal(nth: number): void {
    const row = this.#renderer?.rows[nth]?.setting;
    if (!row) return;
    row.settingEl.scrollIntoView({ block: "center" });
    row.settingEl.addClass("is-flashing");
    setTimeout(() => row.settingEl.removeClass("is-flashing"), 1500);
    (focusableIn(row.controlEl)[0] ?? row.settingEl).focus();
  }

  getValue(key: string): unknown {
    return this.#tab.getControlValue(key);
  }

  setValue(key: string, value: unknown): void | Promise<void> {
    return this.#tab.setControlValue(key, value);
  }

  changed(): void {
    this.#tab.refreshDomState();
  }

  openPage(page: SettingDefinitionPage): void {
    this.#path.push(page.name);
    this.#tab.update();
    this.#scroller.scrollTop = 0;
    this.#tab.containerEl.querySelector<HTMLElement>(".setting-page-back")?.focus();
  }

  get #scroller(): HTMLElement {
    return this.#tab.containerEl.parentElement ?? this.#tab.containerEl;
  }

  /** A tab without definitions draws itself, but only when it is opened: that is what its author expects. */
  #drawImperatively(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    this.#clear();
    this.#tab.display();
  }

  /** Follows the path as far as its pages still exist. */
  #follow(definitions: readonly SettingDefinitionItem[]): {
    page: SettingDefinitionPage | undefined;
    items: readonly SettingDefinitionItem[];
  } {
    let items = definitions;
    let page: SettingDefinitionPage | undefined;
    for (const [depth, name] of this.#path.entries()) {
      const next = findPage(items, name);
      if (!next) {
        this.#path.length = depth;
        break;
      }
      page = next;
      items = next.items ?? [];
    }
    return { page, items };
  }

  #drawPage(page: SettingDefinitionPage | undefined, items: readonly SettingDefinitionItem[]): void {
    const { containerEl } = this.#tab;
    if (!page) {
      this.#renderer = new DefinitionRenderer(this, items, containerEl);
      return;
    }
    const own = page.page?.();
    const rootEl = own?.rootEl ?? createDiv("setting-page");
    containerEl.appendChild(rootEl);
    this.#drawTitlebar(own?.titlebarEl ?? rootEl.createDiv("setting-page-titlebar"), own?.title || page.name);
    if (own) {
      this.#ownPage = { path: this.#path.join(SEPARATOR), page: own };
      own.display();
    } else {
      this.#renderer = new DefinitionRenderer(this, items, rootEl.createDiv("setting-page-content"));
    }
  }

  #drawTitlebar(el: HTMLElement, title: string): void {
    const back = el.createEl("button", { cls: "clickable-icon setting-page-back", type: "button" });
    setIcon(back, "chevron-left");
    setTooltip(back, "Back");
    back.addEventListener("click", () => this.back());
    el.createDiv({ cls: "setting-page-title", text: title, attr: { role: "heading", "aria-level": 2 } });
  }

  #clear(): void {
    this.#renderer?.destroy();
    this.#renderer = undefined;
    this.#ownPage?.page.hide();
    this.#ownPage = undefined;
    this.#tab.containerEl.empty();
  }

  /** The same control of the same row, or of the last one when there are fewer rows now. */
  #rememberFocus(): () => void {
    const active = this.#tab.containerEl.doc.activeElement as HTMLElement | null;
    const rows = this.#renderer?.rows ?? [];
    const at = rows.findIndex(({ setting }) => setting.settingEl.contains(active));
    if (at < 0 || !active) return () => undefined;
    const nth = focusableIn(rows[at]?.setting.settingEl ?? active).indexOf(active);
    return () => {
      const now = this.#renderer?.rows ?? [];
      const row = now[Math.min(at, now.length - 1)]?.setting.settingEl;
      if (row) (focusableIn(row)[nth] ?? row).focus();
    };
  }
}

export type { TabView };

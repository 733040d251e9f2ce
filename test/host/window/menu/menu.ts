import type { HistoryHandler, MenuPositionDef } from "obsidian";
import { Component } from "../../base/component";
import { Platform } from "../../base/platform";
import { Scope } from "../../base/scope";
import { floatBeside, pointAnchor, type Anchor, type FloatOptions } from "../floating";
import { rememberFocus } from "../focus";
import { currentApp } from "../host-app";
import { MenuItem, MenuSeparator } from "./menu-item";
import { inSections, type MenuPart } from "./sections";

/** At most one menu is open. */
let openMenu: Menu | undefined;
const byEvent = new WeakMap<Event, Menu>();

/** A list of things to do, at the pointer or at a place. */
export class Menu extends Component implements HistoryHandler {
  readonly #dom: HTMLElement;
  readonly #listEl: HTMLElement;
  readonly #scope = new Scope();
  readonly #parts: MenuPart[] = [];
  readonly #onHide: (() => unknown)[] = [];
  #parentEl: HTMLElement | undefined;
  #selected: MenuItem | undefined;
  #isShown = false;

  constructor() {
    super();
    this.#dom = createDiv({ cls: "menu", attr: { role: "menu", tabindex: -1 } });
    this.#dom.createDiv("menu-grabber");
    this.#listEl = this.#dom.createDiv("menu-scroll");
    this.#registerKeys();
  }

  /** The menu that belongs to a click: whoever asks for it during the event adds to the same one. */
  static forEvent(evt: PointerEvent | MouseEvent): Menu {
    const existing = byEvent.get(evt);
    if (existing) return existing;
    const menu = new Menu();
    byEvent.set(evt, menu);
    evt.preventDefault();
    setTimeout(() => menu.showAtMouseEvent(evt), 0);
    return menu;
  }

  setNoIcon(): this {
    this.#dom.addClass("mod-no-icon");
    return this;
  }

  /** The host's menus are never the system's own. */
  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem({
      point: (pointed) => this.#select(pointed),
      choose: (chosen, evt) => this.#choose(chosen, evt),
    });
    this.#parts.push(item);
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.#parts.push(new MenuSeparator());
    return this;
  }

  /** Marks an element as the one whose menu is open. */
  setParentElement(el: HTMLElement): this {
    this.#parentEl = el;
    return this;
  }

  showAtMouseEvent(evt: MouseEvent): this {
    const target = evt.target instanceof HTMLElement ? evt.target : undefined;
    // A click made by the keyboard has no place of its own; it happens at its target.
    const byKeyboard = evt.detail === 0 && evt.type === "click";
    const anchor =
      byKeyboard && target ? target.getBoundingClientRect() : pointAnchor(evt.clientX, evt.clientY);
    this.#show(evt.doc, anchor, {});
    if (byKeyboard) this.#step(1);
    return this;
  }

  showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
    const { x, y, width = 0, left = false } = position;
    return this.#show(doc, pointAnchor(x, y, width), { alignEnd: left });
  }

  hide(): this {
    if (!this.#isShown) return this;
    this.#isShown = false;
    openMenu = undefined;
    this.unload();
    this.#onHide.forEach((callback) => callback());
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#onHide.push(callback);
  }

  onHistoryBack(): void {
    this.hide();
  }

  #show(doc: Document, anchor: Anchor, options: FloatOptions): this {
    replaceOpenMenu(this);
    this.#isShown = true;
    this.#listEl.replaceChildren(...inSections(this.#parts).map((part) => part.dom));
    this.#select(undefined);
    void this.load();
    this.register(rememberFocus(doc));
    this.#attach(doc);
    if (!Platform.isPhone) floatBeside(this.#dom, anchor, options);
    this.#dom.focus({ preventScroll: true });
    return this;
  }

  /** Everything here is undone when the menu is unloaded. */
  #attach(doc: Document): void {
    const keymap = currentApp()?.keymap;
    keymap?.pushScope(this.#scope);
    this.register(() => keymap?.popScope(this.#scope));
    if (Platform.isPhone) this.#addCover(doc);
    doc.body.appendChild(this.#dom);
    this.register(() => this.#dom.detach());
    this.#parentEl?.addClass("has-active-menu");
    this.register(() => this.#parentEl?.removeClass("has-active-menu"));
    this.registerDomEvent(doc, "mousedown", (evt) => this.#onPointer(evt), { capture: true });
    this.registerDomEvent(doc.win, "resize", () => this.hide());
  }

  #addCover(doc: Document): void {
    const cover = doc.body.createDiv("suggestion-bg");
    this.register(() => cover.detach());
  }

  #onPointer(evt: MouseEvent): void {
    if (!this.#dom.contains(evt.targetNode)) this.hide();
  }

  #registerKeys(): void {
    const keys: Record<string, (evt: KeyboardEvent) => void> = {
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
      Home: () => this.#selectAt(0),
      End: () => this.#selectAt(-1),
      Enter: (evt) => this.#selected && this.#choose(this.#selected, evt),
      " ": (evt) => this.#selected && this.#choose(this.#selected, evt),
      Escape: () => this.hide(),
      Tab: () => this.hide(),
    };
    for (const [key, act] of Object.entries(keys)) {
      this.#scope.register([], key, (evt) => {
        act(evt);
        return false;
      });
    }
  }

  #items(): MenuItem[] {
    const lines = [...this.#listEl.children];
    return this.#parts
      .filter((part): part is MenuItem => part instanceof MenuItem && part.isActive)
      .sort((one, other) => lines.indexOf(one.dom) - lines.indexOf(other.dom));
  }

  #step(by: 1 | -1): void {
    const items = this.#items();
    const at = this.#selected ? items.indexOf(this.#selected) : Math.min(-by, 0);
    this.#select(items.at((at + by) % items.length), true);
  }

  #selectAt(index: number): void {
    this.#select(this.#items().at(index), true);
  }

  #select(item: MenuItem | undefined, focus = false): void {
    const wanted = item?.isActive ? item : undefined;
    if (wanted !== this.#selected) {
      this.#selected?.dom.removeClass("selected");
      this.#selected = wanted;
      wanted?.dom.addClass("selected");
    }
    if (focus) wanted?.dom.focus();
  }

  #choose(item: MenuItem, evt: MouseEvent | KeyboardEvent): void {
    if (!item.isActive) return;
    this.hide();
    item.run(evt);
  }
}

function replaceOpenMenu(menu: Menu): void {
  openMenu?.hide();
  openMenu = menu;
}

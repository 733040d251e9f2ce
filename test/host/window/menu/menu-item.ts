import { setIcon } from "../icons";

type Clicked = (evt: MouseEvent | KeyboardEvent) => unknown;

/** What an item tells its menu. */
export interface MenuItemOwner {
  /** The pointer is over the item. */
  point(item: MenuItem): void;
  /** The item was chosen. */
  choose(item: MenuItem, evt: MouseEvent | KeyboardEvent): void;
}

/** One line of a menu. */
export class MenuItem {
  /** The item's line. */
  readonly dom: HTMLElement;
  readonly #iconEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  #section = "";
  #isDisabled = false;
  #isLabel = false;
  #clicked: Clicked | undefined;

  constructor(owner: MenuItemOwner) {
    this.dom = createDiv({ cls: "menu-item tappable", attr: { role: "menuitem", tabindex: -1 } });
    this.#iconEl = this.dom.createDiv("menu-item-icon");
    this.#titleEl = this.dom.createDiv("menu-item-title");
    this.dom.addEventListener("mousemove", () => owner.point(this));
    this.dom.addEventListener("click", (evt) => owner.choose(this, evt));
    this.setSection("");
  }

  /** The section it is shown in. */
  get section(): string {
    return this.#section;
  }

  /** Whether it can be chosen. */
  get isActive(): boolean {
    return !this.#isDisabled && !this.#isLabel;
  }

  /** What is read as its name. */
  get title(): string {
    return this.#titleEl.getText();
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  /** `null` takes the icon away. */
  setIcon(icon: string | null): this {
    this.#iconEl.empty();
    if (icon !== null) setIcon(this.#iconEl, icon);
    return this;
  }

  /** A check mark at the end; `null` for an item that cannot be checked. */
  setChecked(checked: boolean | null): this {
    this.dom.findAll(".menu-item-icon.mod-checked").forEach((el) => el.detach());
    this.dom.setAttrs({
      role: checked === null ? "menuitem" : "menuitemcheckbox",
      "aria-checked": checked,
    });
    this.dom.toggleClass("mod-checked", checked === true);
    if (checked === true) setIcon(this.dom.createDiv("menu-item-icon mod-checked"), "check");
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.#isDisabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    this.dom.setAttr("aria-disabled", disabled ? true : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass("is-warning", isWarning);
    return this;
  }

  /** A label is text between the items; it cannot be chosen. */
  setIsLabel(isLabel: boolean): this {
    this.#isLabel = isLabel;
    this.dom.toggleClass("is-label", isLabel);
    this.dom.setAttr("role", isLabel ? "presentation" : "menuitem");
    return this;
  }

  onClick(callback: Clicked): this {
    this.#clicked = callback;
    return this;
  }

  setSection(section: string): this {
    this.#section = section;
    this.dom.setAttr("data-section", section);
    return this;
  }

  /** Does what the item is there for. */
  run(evt: MouseEvent | KeyboardEvent): void {
    this.#clicked?.(evt);
  }
}

/** A line between items. */
export class MenuSeparator {
  /** The line itself. */
  readonly dom = createDiv({ cls: "menu-separator", attr: { role: "separator" } });
}

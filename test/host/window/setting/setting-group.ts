import { ExtraButtonComponent, SearchComponent } from "./components";
import { Setting } from "./setting";

/** Settings that belong together, under a heading of their own. */
export class SettingGroup {
  listEl: HTMLElement;
  /** All of the group, the heading too. */
  readonly groupEl: HTMLElement;
  readonly #headerEl: HTMLElement;
  readonly #nameEl: HTMLElement;
  readonly #controlEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv("setting-group");
    this.#headerEl = this.groupEl.createDiv("setting-item setting-item-heading");
    this.#nameEl = this.#headerEl.createDiv({
      cls: "setting-item-name",
      attr: { role: "heading", "aria-level": 3 },
    });
    this.#controlEl = this.#headerEl.createDiv("setting-item-control");
    this.listEl = this.groupEl.createDiv("setting-items");
    this.#nameEl.hide();
    this.#headerEl.hide();
  }

  setHeading(text: string | DocumentFragment): this {
    this.#nameEl.setText(text);
    this.#nameEl.toggle(this.#nameEl.getText() !== "");
    this.#headerEl.toggle(this.#nameEl.getText() !== "" || this.#controlEl.hasChildNodes());
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    this.#headerEl.show();
    cb(new SearchComponent(this.#controlEl));
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    this.#headerEl.show();
    cb(new ExtraButtonComponent(this.#controlEl));
    return this;
  }
}

import type { TooltipOptions } from "obsidian";
import { setTooltip } from "../tooltip";
import { controlOf, type BaseComponent } from "./components/base";
import {
  ButtonComponent,
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  MomentFormatComponent,
  ProgressBarComponent,
  SearchComponent,
  SliderComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
} from "./components";

type Made<T> = (component: T) => unknown;
type Maker<T> = new (containerEl: HTMLElement) => T;

let count = 0;

/** A row with a name, a description and controls. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;
  readonly #id = `setting-${++count}`;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv("setting-item");
    this.infoEl = this.settingEl.createDiv("setting-item-info");
    this.nameEl = this.infoEl.createDiv({ cls: "setting-item-name", attr: { id: `${this.#id}-name` } });
    this.descEl = this.infoEl.createDiv({
      cls: "setting-item-description",
      attr: { id: `${this.#id}-desc` },
    });
    this.controlEl = this.settingEl.createDiv("setting-item-control");
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    this.#describe();
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    this.#describe();
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.settingEl, tooltip, options);
    return this;
  }

  /** Turns the row into the heading of those below. */
  setHeading(): this {
    this.settingEl.addClass("setting-item-heading");
    this.nameEl.setAttrs({ role: "heading", "aria-level": 3 });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass("is-disabled", disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  /** Shows what is wrong with the value; `null` or an empty text takes it away. */
  setErrorMessage(message: string | null): this {
    this.settingEl.toggleClass("is-invalid", Boolean(message));
    if (message) {
      this.errorEl ??= this.infoEl.createDiv({
        cls: "setting-item-error",
        attr: { id: `${this.#id}-error`, role: "alert" },
      });
      this.errorEl.setText(message);
    } else {
      this.errorEl?.detach();
      this.errorEl = null;
    }
    this.#describe();
    return this;
  }

  addDisplayValue(cb: Made<DisplayValueComponent>): this {
    cb(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(cb: Made<ButtonComponent>): this {
    return this.#add(ButtonComponent, cb);
  }

  addExtraButton(cb: Made<ExtraButtonComponent>): this {
    return this.#add(ExtraButtonComponent, cb);
  }

  addToggle(cb: Made<ToggleComponent>): this {
    this.settingEl.addClass("mod-toggle");
    return this.#add(ToggleComponent, cb);
  }

  addText(cb: Made<TextComponent>): this {
    return this.#add(TextComponent, cb);
  }

  addSearch(cb: Made<SearchComponent>): this {
    return this.#add(SearchComponent, cb);
  }

  addTextArea(cb: Made<TextAreaComponent>): this {
    return this.#add(TextAreaComponent, cb);
  }

  addMomentFormat(cb: Made<MomentFormatComponent>): this {
    return this.#add(MomentFormatComponent, cb);
  }

  addDropdown(cb: Made<DropdownComponent>): this {
    return this.#add(DropdownComponent, cb);
  }

  addColorPicker(cb: Made<ColorComponent>): this {
    return this.#add(ColorComponent, cb);
  }

  addProgressBar(cb: Made<ProgressBarComponent>): this {
    return this.#add(ProgressBarComponent, cb);
  }

  addSlider(cb: Made<SliderComponent>): this {
    return this.#add(SliderComponent, cb);
  }

  /** Adds a component of one's own. */
  addComponent(cb: (el: HTMLElement) => BaseComponent): this {
    this.components.push(cb(this.controlEl));
    this.#describe();
    return this;
  }

  /** Facilitates chaining. */
  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  /** Takes the controls away. */
  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(Kind: Maker<T>, cb: Made<T>): this {
    const component = new Kind(this.controlEl);
    this.components.push(component);
    cb(component);
    this.#describe();
    return this;
  }

  /** The row's texts are its controls' name and description for a screen reader. */
  #describe(): void {
    const { nameEl, descEl, errorEl } = this;
    const texts = [descEl, errorEl].filter((el) => el && el.getText() !== "").map((el) => el?.id);
    for (const el of this.components.map(controlOf)) {
      el?.setAttrs({
        "aria-labelledby": nameEl.getText() === "" ? null : nameEl.id,
        "aria-describedby": texts.join(" ") || null,
        "aria-invalid": errorEl ? true : null,
      });
    }
  }
}

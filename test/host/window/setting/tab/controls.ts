import type { SettingControl, SettingNumberControl, SettingSliderControl } from "obsidian";
import type { TextComponent } from "../components";
import type { Setting } from "../setting";
import { Binding } from "./binding";
import type { TabContext } from "./context";
import { filePaths, folderPaths, PathSuggest } from "./path-suggest";

type Kind = SettingControl["type"];
type ControlOf<K extends Kind> = Extract<SettingControl, { type: K }>;
/** Adds a control to a row. */
type Add<K extends Kind> = (setting: Setting, control: ControlOf<K>, context: TabContext) => void;

const adders: { [K in Kind]: Add<K> } = {
  toggle(setting, control, context) {
    const binding = new Binding<boolean>(context, control, setting);
    setting.addToggle((toggle) => toggle.setValue(binding.value === true).onChange(binding.commit));
    binding.checkStored();
  },
  dropdown(setting, control, context) {
    const binding = new Binding<string>(context, control, setting);
    setting.addDropdown((dropdown) => {
      dropdown.addOptions(control.options);
      if (binding.value !== undefined) dropdown.setValue(binding.value);
      dropdown.onChange(binding.commit);
    });
    binding.checkStored();
  },
  text(setting, control, context) {
    addText(setting, control, context);
  },
  textarea(setting, control, context) {
    const binding = new Binding<string>(context, control, setting);
    setting.addTextArea((area) => {
      area.setPlaceholder(control.placeholder ?? "").setValue(binding.value ?? "");
      if (control.rows !== undefined) area.inputEl.rows = control.rows;
      area.onChange(binding.commit);
    });
    binding.checkStored();
  },
  number: addNumber,
  file(setting, control, context) {
    const { text, binding } = addText(setting, control, context);
    const paths = (): string[] => filePaths(context.app, control);
    new PathSuggest(context.app, { inputEl: text.inputEl, paths, onChoose: binding.commit });
  },
  folder(setting, control, context) {
    const { text, binding } = addText(setting, control, context);
    const paths = (): string[] => folderPaths(context.app, control);
    new PathSuggest(context.app, { inputEl: text.inputEl, paths, onChoose: binding.commit });
  },
  slider: addSlider,
  color(setting, control, context) {
    const binding = new Binding<string>(context, control, setting);
    setting.addColorPicker((color) => {
      if (binding.value !== undefined) color.setValue(binding.value);
      color.onChange(binding.commit);
    });
    binding.checkStored();
  },
};

/** Adds the control of a definition to its row. */
export function addControl(setting: Setting, control: SettingControl, context: TabContext): void {
  const add = adders[control.type] as Add<Kind>;
  add(setting, control, context);
}

interface TextField {
  readonly text: TextComponent;
  readonly binding: Binding<string>;
}

function addText(
  setting: Setting,
  control: ControlOf<"text" | "file" | "folder">,
  context: TabContext,
): TextField {
  const binding = new Binding<string>(context, control, setting);
  let field: TextField | undefined;
  setting.addText((text) => {
    text
      .setPlaceholder(control.placeholder ?? "")
      .setValue(binding.value ?? "")
      .onChange(binding.commit);
    field = { text, binding };
  });
  binding.checkStored();
  return field as TextField;
}

/** A number is taken when the field is left or Enter is pressed: half a number would be a wrong one. */
function addNumber(setting: Setting, control: SettingNumberControl, context: TabContext): void {
  const binding = new Binding<number>(context, control, setting);
  setting.addText(({ inputEl }) => {
    const { placeholder = "", min = null, max = null, step = "any" } = control;
    inputEl.type = "number";
    inputEl.setAttrs({ placeholder, min, max, step });
    inputEl.value = binding.value === undefined ? "" : String(binding.value);
    inputEl.addEventListener("change", () => {
      const entered = readNumber(inputEl, control);
      if (typeof entered === "string") binding.reject(entered);
      else binding.commit(entered);
    });
  });
  binding.checkStored();
}

/** The number in a field, or what is wrong with it. An empty field stands for the default. */
function readNumber(
  inputEl: HTMLInputElement,
  { min, max, defaultValue = 0 }: SettingNumberControl,
): number | string {
  if (inputEl.validity.badInput) return "Enter a number.";
  if (inputEl.value === "") return defaultValue;
  const entered = Number(inputEl.value);
  if (Number.isNaN(entered)) return "Enter a number.";
  if (min !== undefined && entered < min) return `Enter a number of at least ${min}.`;
  return max !== undefined && entered > max ? `Enter a number of at most ${max}.` : entered;
}

function addSlider(setting: Setting, control: SettingSliderControl, context: TabContext): void {
  const binding = new Binding<number>(context, control, setting);
  setting.addSlider((slider) => {
    const { min, max, step, displayFormat } = control;
    if (displayFormat) slider.setDisplayFormat(displayFormat);
    slider
      .setLimits(min, max, step)
      .setValue(binding.value ?? min)
      .onChange(binding.commit);
  });
  binding.checkStored();
}

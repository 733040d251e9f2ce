// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { change, press, startTestApp, type } from "../testing";
import {
  ColorComponent,
  DisplayValueComponent,
  ExtraButtonComponent,
  MomentFormatComponent,
  ProgressBarComponent,
  SearchComponent,
  SliderComponent,
  TextComponent,
  ToggleComponent,
  type BaseComponent,
} from "./components";
import { Setting } from "./setting";
import { SettingGroup } from "./setting-group";

let box: HTMLElement;
beforeEach(() => {
  startTestApp();
  box = document.body.createDiv();
});

const row = (): Setting => new Setting(box).setName("Folder").setDesc("Where notes go.");

describe("components", () => {
  it("toggle by click, key and code, and say so when the value changes", () => {
    const told = vi.fn();
    const toggle = new ToggleComponent(box).setValue(true).onChange(told);
    toggle.toggleEl.click();
    toggle.toggleEl.find("input").click();
    toggle.setValue(true);
    toggle.setDisabled(true);
    toggle.toggleEl.click();
    expect(told.mock.calls).toEqual([[false], [true]]);
    expect([toggle.getValue(), toggle.toggleEl.hasClass("is-enabled")]).toEqual([true, true]);
    expect((toggle.toggleEl.find("input") as HTMLInputElement).checked).toBe(true);
  });

  it("take text, and search with a button that empties the field", () => {
    const told = vi.fn();
    const search = new SearchComponent(box).setPlaceholder("Find").onChange(told);
    expect(search.clearButtonEl.isShown()).toBe(false);
    type(search.inputEl, "abc");
    expect(search.clearButtonEl.isShown()).toBe(true);
    search.clearButtonEl.click();
    expect([told.mock.calls, search.inputEl.placeholder, search.inputEl.isActiveElement()]).toEqual([
      [["abc"], [""]],
      "Find",
      true,
    ]);
  });

  it("do not tell of what code has set", () => {
    const told = vi.fn();
    new TextComponent(box).onChange(told).setValue("x");
    new SliderComponent(box).onChange(told).setValue(3);
    expect(told).not.toHaveBeenCalled();
  });

  it("slide within limits and show the value as asked", () => {
    const told = vi.fn();
    const slider = new SliderComponent(box).setLimits(1, 9, 2).setValue(5).onChange(told);
    const shown = (): string => box.find(".slider-value").getText();
    expect(shown()).toBe("5");
    slider.setDisplayFormat((value) => `${value} days`);
    expect([shown(), slider.sliderEl.getAttr("aria-valuetext"), slider.getValuePretty()]).toEqual([
      "5 days",
      "5 days",
      "5 days",
    ]);
    type(slider.sliderEl, "7");
    expect([told.mock.calls.length, shown()]).toEqual([0, "7 days"]);
    change(slider.sliderEl, "7");
    slider.setInstant(true);
    type(slider.sliderEl, "9");
    expect(told.mock.calls).toEqual([[7], [9]]);
  });

  it.each([
    ["#ff0000", { r: 255, g: 0, b: 0 }, { h: 0, s: 100, l: 50 }],
    ["#336699", { r: 51, g: 102, b: 153 }, { h: 210, s: 50, l: 40 }],
    ["#ffffff", { r: 255, g: 255, b: 255 }, { h: 0, s: 0, l: 100 }],
    ["#cc3399", { r: 204, g: 51, b: 153 }, { h: 320, s: 60, l: 50 }],
  ])("know the color %s in every way it is written", (hex, rgb, hsl) => {
    const color = new ColorComponent(box).setValue(hex);
    expect([color.getValueRgb(), color.getValueHsl()]).toEqual([rgb, hsl]);
    expect([
      new ColorComponent(box).setValueRgb(rgb).getValue(),
      new ColorComponent(box).setValueHsl(hsl).getValue(),
    ]).toEqual([hex, hex]);
  });

  it("show a sample of a date format, the default's while it is empty", () => {
    const sample = box.createSpan();
    const format = new MomentFormatComponent(box).setDefaultFormat("[default]").setSampleEl(sample);
    expect(sample.getText()).toBe("default");
    format.setValue("[set]");
    expect(sample.getText()).toBe("set");
    type(format.inputEl, "[typed]");
    expect(sample.getText()).toBe("typed");
  });

  it("show progress to a screen reader, too", () => {
    new ProgressBarComponent(box).setValue(40);
    expect(box.find("[role=progressbar]").getAttr("aria-valuenow")).toBe("40");
  });

  it("press small buttons with the keyboard, unless they are disabled", () => {
    const pressed = vi.fn();
    const button = new ExtraButtonComponent(box).setTooltip("More").onClick(pressed);
    button.extraSettingsEl.focus();
    press("Enter");
    button.extraSettingsEl.click();
    button.setDisabled(true);
    button.extraSettingsEl.click();
    expect([pressed.mock.calls.length, button.extraSettingsEl.getAttr("aria-label")]).toEqual([2, "More"]);
  });

  it("show a value to read and that it needs attention", () => {
    const value = new DisplayValueComponent(box).setValue("Monthly").setStatus("warning");
    const status = box.find(".setting-display-status");
    expect([value.valueEl.getText(), status.isShown(), status.getAttr("aria-label")]).toEqual([
      "Monthly",
      true,
      "Needs attention",
    ]);
    value.setValue(null).setStatus(null);
    expect([value.valueEl.isShown(), status.isShown()]).toEqual([false, false]);
  });

  it("offer their value as an option", () => {
    const options: Record<string, (value?: string) => string> = {};
    new TextComponent(box).setValue("a").registerOptionListener(options, "folder");
    expect([options["folder"]?.(), options["folder"]?.("b"), options["folder"]?.()]).toEqual(["a", "b", "b"]);
  });
});

describe("settings", () => {
  const nameOf = (el: HTMLElement): (string | undefined)[] =>
    ["aria-labelledby", "aria-describedby"].map((name) => {
      const ids = el.getAttr(name)?.split(" ") ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent).join(" ");
    });

  it("name their controls, whatever comes first", () => {
    const late = new Setting(box).addText((text) => text);
    late.setName("Folder").setDesc("Where notes go.");
    const inputs = [
      late,
      row().addToggle((toggle) => toggle),
      row().addDropdown((menu) => menu.addOption("a", "A")),
    ];
    for (const setting of inputs) {
      expect(nameOf(setting.controlEl.find("input, select"))).toEqual(["Folder", "Where notes go."]);
    }
  });

  it("show an error at the row, tell it to a screen reader, and take it away", () => {
    const setting = row().addText((text) => text);
    const input = setting.controlEl.find("input");
    setting.setErrorMessage("No such folder.");
    expect([setting.errorEl?.getText(), setting.settingEl.hasClass("is-invalid")]).toEqual([
      "No such folder.",
      true,
    ]);
    expect([input.getAttr("aria-invalid"), nameOf(input)[1]]).toEqual([
      "true",
      "Where notes go. No such folder.",
    ]);
    setting.setErrorMessage("Other.").setErrorMessage(null);
    expect([
      setting.errorEl,
      setting.settingEl.hasClass("is-invalid"),
      input.getAttr("aria-invalid"),
    ]).toEqual([null, false, null]);
    expect(box.findAll(".setting-item-error")).toEqual([]);
  });

  it("disable their controls, and forget them when cleared", () => {
    const setting = row()
      .addText((text) => text)
      .addButton((button) => button.setButtonText("Go"));
    setting.setDisabled(true);
    expect(setting.components.map((component: BaseComponent) => component.disabled)).toEqual([true, true]);
    expect(setting.controlEl.findAll(":disabled").length).toBe(2);
    expect(setting.clear().components).toEqual([]);
    expect(setting.controlEl.childElementCount).toBe(0);
  });

  it("take a component of one's own, and read-only values", () => {
    const setting = row()
      .addComponent((el) => new TextComponent(el))
      .addDisplayValue((value) => value.setValue("3"));
    expect([setting.components.length, setting.controlEl.getText()]).toEqual([1, "3"]);
  });

  it("stand in groups whose heading appears only when there is one", () => {
    const group = new SettingGroup(box).addSetting((setting) => void setting.setName("One"));
    const header = (): boolean => group.groupEl.find(".setting-item-heading").isShown();
    expect([header(), group.listEl.getText()]).toEqual([false, "One"]);
    group
      .setHeading("Folders")
      .addClass("mine")
      .addExtraButton((button) => button.setIcon("plus").setTooltip("Add"));
    expect([header(), group.groupEl.hasClass("mine")]).toEqual([true, true]);
    expect(
      new SettingGroup(box)
        .addSearch((search) => search)
        .groupEl.find("input")
        .isShown(),
    ).toBe(true);
  });
});

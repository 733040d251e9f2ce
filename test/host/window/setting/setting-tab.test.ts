// @vitest-environment happy-dom
import type { Plugin, SettingDefinitionItem } from "obsidian";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { HostApp } from "../host-app";
import { change, look, press, settle, startTestApp, type } from "../testing";
import { PluginSettingTab } from "./setting-tab";
import { viewOf } from "./tab/tab-view";

interface Fake {
  settings: Record<string, unknown>;
  saved: string[];
}

class Tab extends PluginSettingTab {
  definitions: SettingDefinitionItem[] = [];
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return this.definitions;
  }
}

let app: HostApp;
let fake: Fake;

beforeEach(() => {
  app = startTestApp({ files: ["Mentors/Amara.md", "Notes.md"], folders: ["Mentors", "Meetings"] });
  fake = { settings: {}, saved: [] };
});

function show(definitions: SettingDefinitionItem[]): Tab {
  const plugin = {
    ...fake,
    saveData: (data: unknown) => Promise.resolve(void fake.saved.push(JSON.stringify(data))),
  };
  const tab = new Tab(app, plugin as unknown as Plugin);
  tab.definitions = definitions;
  document.body.createDiv().appendChild(tab.containerEl);
  viewOf(tab).show();
  return tab;
}

const rowOf = (tab: Tab, name: string): HTMLElement =>
  tab.containerEl
    .findAll(".setting-item")
    .find((row) => row.find(".setting-item-name").textContent === name) as HTMLElement;
const inputOf = (tab: Tab, name: string): HTMLInputElement =>
  rowOf(tab, name).find("input, select, textarea") as HTMLInputElement;
const errorOf = (tab: Tab, name: string): string | undefined =>
  look(".setting-item-error", rowOf(tab, name))?.getText();

describe("controls", () => {
  it("show what is stored, or the default", () => {
    fake.settings = { on: true, folder: null, days: 0 };
    const tab = show([
      { name: "On", control: { type: "toggle", key: "on" } },
      { name: "Folder", control: { type: "text", key: "folder", defaultValue: "Mentors" } },
      { name: "Days", control: { type: "number", key: "days", defaultValue: 7 } },
      {
        name: "Mode",
        control: { type: "dropdown", key: "mode", defaultValue: "b", options: { a: "A", b: "B" } },
      },
      { name: "Share", control: { type: "slider", key: "share", min: 10, max: 20, step: 1 } },
      { name: "Color", control: { type: "color", key: "color", defaultValue: "#ff0000" } },
      { name: "Words", control: { type: "textarea", key: "words", defaultValue: "a", rows: 4 } },
    ]);
    expect(inputOf(tab, "On").checked).toBe(true);
    const shown = ["Folder", "Days", "Mode", "Share", "Color", "Words"].map(
      (name) => inputOf(tab, name).value,
    );
    expect(shown).toEqual(["Mentors", "0", "b", "10", "#ff0000", "a"]);
  });

  it("store what is entered, each kind as its own type, and save each time", async () => {
    const tab = show([
      { name: "On", control: { type: "toggle", key: "on" } },
      { name: "Folder", control: { type: "text", key: "folder" } },
      { name: "Mode", control: { type: "dropdown", key: "mode", options: { a: "A", b: "B" } } },
      { name: "Days", control: { type: "number", key: "days" } },
    ]);
    inputOf(tab, "On").click();
    type(inputOf(tab, "Folder"), "X");
    change(inputOf(tab, "Mode"), "b");
    change(inputOf(tab, "Days"), "12");
    await settle();
    expect(fake.settings).toEqual({ on: true, folder: "X", mode: "b", days: 12 });
    expect(fake.saved.length).toBe(4);
  });

  it("take a number only when it is whole and within limits", async () => {
    fake.settings = { days: 5 };
    const tab = show([
      { name: "Days", control: { type: "number", key: "days", min: 1, max: 30, defaultValue: 7 } },
    ]);
    type(inputOf(tab, "Days"), "12");
    expect(fake.settings["days"]).toBe(5);
    for (const [entered, error] of [
      ["0", "at least 1"],
      ["31", "at most 30"],
    ] as const) {
      change(inputOf(tab, "Days"), entered);
      expect(errorOf(tab, "Days")).toContain(error);
    }
    expect(fake.settings["days"]).toBe(5);
    change(inputOf(tab, "Days"), "");
    await settle();
    expect([fake.settings["days"], errorOf(tab, "Days")]).toEqual([7, undefined]);
  });

  it("suggest the vault's files and folders", async () => {
    const tab = show([
      { name: "File", control: { type: "file", key: "file", filter: (file) => file.path.startsWith("M") } },
      { name: "Folder", control: { type: "folder", key: "folder" } },
    ]);
    inputOf(tab, "File").focus();
    expect(document.body.findAll(".suggestion-item").map((el) => el.getText())).toEqual(["Mentors/Amara.md"]);
    type(inputOf(tab, "Folder"), "meet");
    press("Enter");
    await settle();
    expect([
      fake.settings["folder"],
      inputOf(tab, "Folder").value,
      document.body.find(".suggestion-item"),
    ]).toEqual(["Meetings", "Meetings", null]);
  });
});

describe("validation", () => {
  const noSpace = (value: string): string | void => (value.includes(" ") ? "No spaces." : undefined);

  it("refuses what is wrong, says so at the row, and takes it back when it is right", async () => {
    fake.settings = { key: "old" };
    const tab = show([{ name: "Key", control: { type: "text", key: "key", validate: noSpace } }]);
    type(inputOf(tab, "Key"), "a b");
    expect([fake.settings["key"], errorOf(tab, "Key")]).toEqual(["old", "No spaces."]);
    type(inputOf(tab, "Key"), "ab");
    await settle();
    expect([fake.settings["key"], errorOf(tab, "Key")]).toEqual(["ab", undefined]);
  });

  it("says what is wrong with what is stored, and leaves it", () => {
    fake.settings = { key: "a b" };
    const tab = show([{ name: "Key", control: { type: "text", key: "key", validate: noSpace } }]);
    expect([errorOf(tab, "Key"), fake.settings["key"], fake.saved]).toEqual(["No spaces.", "a b", []]);
  });

  it("may take its time; the newest entry counts", async () => {
    const answers: Record<string, (message: string | void) => void> = {};
    const validate = (value: string): Promise<string | void> =>
      new Promise((resolve) => (answers[value] = resolve));
    const tab = show([{ name: "Key", control: { type: "text", key: "key", validate } }]);
    type(inputOf(tab, "Key"), "first");
    type(inputOf(tab, "Key"), "second");
    answers["second"]?.();
    await settle();
    answers["first"]?.("late");
    await settle();
    expect([fake.settings["key"], errorOf(tab, "Key")]).toEqual(["second", undefined]);
  });
});

describe("what is visible and what is disabled", () => {
  it("follows each change without drawing anew", async () => {
    const drawn = vi.fn();
    const tab = show([
      { name: "Advanced", control: { type: "toggle", key: "advanced" } },
      {
        name: "Level",
        visible: () => fake.settings["advanced"] === true,
        control: { type: "text", key: "level" },
      },
      {
        name: "Size",
        control: { type: "number", key: "size", disabled: () => fake.settings["advanced"] !== true },
      },
      { name: "Clear", disabled: () => fake.settings["advanced"] !== true, action: vi.fn() },
      {
        type: "group",
        heading: "More",
        visible: () => fake.settings["advanced"] === true,
        items: [{ name: "In", render: () => void drawn() }],
      },
    ]);
    const state = (): unknown[] => [
      rowOf(tab, "Level").isShown(),
      inputOf(tab, "Size").disabled,
      rowOf(tab, "Clear").getAttr("aria-disabled"),
      rowOf(tab, "In").isShown(),
    ];
    expect(state()).toEqual([false, true, "true", false]);
    inputOf(tab, "Advanced").click();
    await settle();
    expect([...state(), drawn.mock.calls.length]).toEqual([true, false, null, true, 1]);
  });
});

describe("rows", () => {
  it("act by click and key, told where they stand", () => {
    const act = vi.fn();
    const tab = show([
      {
        type: "list",
        items: [
          { name: "A" },
          { name: "B", action: (el, index) => void act(el.hasClass("mod-action"), index) },
        ],
      },
    ]);
    rowOf(tab, "B").click();
    rowOf(tab, "B").focus();
    press("Enter");
    expect(act.mock.calls).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });

  it("draw themselves, and clean up before they go", () => {
    const log: string[] = [];
    const tab = show([
      {
        name: "Own",
        render: (setting) => {
          log.push(setting.nameEl.getText());
          return () => void log.push("cleanup");
        },
      },
    ]);
    tab.update();
    viewOf(tab).hide();
    expect(log).toEqual(["Own", "cleanup", "Own", "cleanup"]);
  });

  it("show a fragment as their description each time they are drawn", () => {
    const desc = createFragment((el) => el.createEl("a", { text: "docs" }));
    const tab = show([{ name: "A", desc }]);
    tab.update();
    expect(rowOf(tab, "A").find(".setting-item-description a").getText()).toBe("docs");
  });

  it("without a group share one; a group has a heading, classes, buttons and a search", () => {
    const tab = show([
      { name: "A" },
      { name: "B" },
      {
        type: "group",
        heading: "Words",
        cls: "mine",
        items: [{ name: "One" }, { name: "Two" }, { name: "Fixed", searchable: false }],
        extraButtons: [(button) => button.setTooltip("Reset")],
        search: { placeholder: "Find", match: (item, query) => item.name.includes(query) },
      },
      { name: "C" },
    ]);
    const sizes = tab.containerEl
      .findAll(".setting-group")
      .map((group) => group.findAll(".setting-items > .setting-item").length);
    expect(sizes).toEqual([2, 3, 1]);
    type(tab.containerEl.find(".mine input") as HTMLInputElement, "Tw");
    tab.update();
    const shown = ["One", "Two", "Fixed"].filter((name) => rowOf(tab, name).isShown());
    expect([shown, (tab.containerEl.find(".mine input") as HTMLInputElement).value]).toEqual([
      ["Two", "Fixed"],
      "Tw",
    ]);
    expect(tab.containerEl.find(".mine [aria-label=Reset]")).not.toBeNull();
  });
});

describe("tabs without definitions", () => {
  it("draw themselves when they are opened, and only then", () => {
    const tab = show([]);
    const display = vi
      .spyOn(tab, "display")
      .mockImplementation(() => void tab.containerEl.createDiv({ text: "own" }));
    viewOf(tab).hide();
    viewOf(tab).show();
    tab.update();
    expect([display.mock.calls.length, tab.containerEl.getText()]).toEqual([1, "own"]);
    viewOf(tab).hide();
    expect(tab.containerEl.getText()).toBe("");
  });
});

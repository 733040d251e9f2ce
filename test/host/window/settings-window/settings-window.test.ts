// @vitest-environment happy-dom
import type { Plugin, SettingDefinitionItem } from "obsidian";
import { beforeEach, describe, expect, it } from "vitest";
import type { HostApp } from "../host-app";
import { PluginSettingTab, SettingTab } from "../setting/setting-tab";
import { look, press, startTestApp, type } from "../testing";
import { SettingsWindow } from "./settings-window";

let app: HostApp;
let settings: SettingsWindow;

class Tab extends PluginSettingTab {
  constructor(
    name: string,
    readonly definitions: SettingDefinitionItem[],
  ) {
    super(app, { manifest: { id: name.toLowerCase(), name } } as Plugin);
  }
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return this.definitions;
  }
}

class Appearance extends SettingTab {
  override display(): void {
    this.containerEl.setText("Theme");
  }
}

beforeEach(() => {
  app = startTestApp();
  settings = new SettingsWindow(app);
});

const nav = (): string[] => document.body.findAll(".vertical-tab-nav-item-title").map((el) => el.getText());
const active = (): string => look("[aria-current=page]")?.getText() ?? "";
const body = (): string => document.body.find(".vertical-tab-content-container").getText();
const search = (query: string): string[] => {
  type(document.body.find(".vertical-tab-header-search input") as HTMLInputElement, query);
  return document.body.findAll(".setting-search-result").map((el) => el.getText());
};
const choose = (name: string): void =>
  document.body
    .findAll(".vertical-tab-nav-item")
    .find((el) => el.getText() === name)
    ?.click();

describe("the settings window", () => {
  it("lists the app's tabs before the plugins', and opens the first", () => {
    settings.addSettingTab(new Tab("Mentorship", [{ name: "Folder" }]));
    settings.addSettingTab(new Appearance(app), { id: "appearance", name: "Appearance" });
    settings.open();
    expect([nav(), active(), body()]).toEqual([["Appearance", "Mentorship"], "Appearance", "Theme"]);
    choose("Mentorship");
    expect([active(), body()]).toEqual(["Mentorship", "Folder"]);
  });

  it("opens at a tab, remembers it, and hides it when it closes", () => {
    const tab = new Tab("Two", [{ name: "B" }]);
    settings.addSettingTab(new Tab("One", [{ name: "A" }]));
    settings.addSettingTab(tab);
    expect([settings.openTabById("two"), active(), settings.openTabById("zero")]).toEqual([tab, "Two", null]);
    press("Escape");
    expect([tab.containerEl.childElementCount, document.body.find(".modal")]).toEqual([0, null]);
    settings.open();
    expect([active(), body()]).toEqual(["Two", "B"]);
  });

  it("forgets a tab that is removed, open or not", () => {
    const tab = new Tab("One", [{ name: "A" }]);
    settings.addSettingTab(tab);
    settings.open();
    settings.removeSettingTab(tab);
    expect([nav(), active(), body(), settings.activeTab]).toEqual([[], "", "", undefined]);
  });

  it("asks for the definitions when a tab is added, for the search", () => {
    const tab = new Tab("One", [{ name: "A" }]);
    settings.addSettingTab(tab);
    expect(tab.settingItems).toEqual([{ name: "A" }]);
  });

  it("on a phone shows the list or a tab, and goes back page by page", () => {
    document.body.addClass("is-phone");
    settings.addSettingTab(new Tab("One", [{ type: "page", name: "Page", items: [{ name: "Deep" }] }]));
    settings.open();
    expect(active()).toBe("");
    choose("One");
    document.body.find(".mod-page").click();
    expect(body()).toContain("Deep");
    settings.onHistoryBack();
    expect([body(), active()]).toEqual(["Page", "One"]);
    settings.onHistoryBack();
    expect([active(), document.activeElement?.textContent]).toEqual(["", "One"]);
    settings.onHistoryBack();
    expect(document.body.find(".modal")).toBeNull();
    document.body.removeClass("is-phone");
  });
});

describe("searching the settings", () => {
  beforeEach(() => {
    settings.addSettingTab(
      new Tab("Mentorship", [
        {
          name: "Folder",
          desc: createFragment((el) => el.createEl("b", { text: "Where notes go" })),
          aliases: ["directory"],
        },
        { name: "Secret", searchable: false },
        { name: "Hidden folder", visible: false },
        {
          type: "group",
          heading: "Reading",
          items: [
            {
              type: "page",
              name: "Words",
              items: [{ name: "Folder of words", control: { type: "text", key: "w" } }],
            },
          ],
        },
        { type: "group", heading: "Gone", visible: false, items: [{ name: "Folder too" }] },
      ]),
    );
    settings.addSettingTab(new Tab("Other", [{ name: "Other folder" }]));
    settings.open();
  });

  it("finds names, descriptions and aliases in all tabs and pages, but nothing that is hidden", () => {
    expect(search("folder")).toEqual(["Folder", "Folder of wordsWords", "Other folder"]);
    expect(search("DIRECTORY notes")).toEqual(["Folder"]);
    expect(search("secret")).toEqual([]);
    expect(document.body.find(".setting-search-empty").getText()).toBe("No settings found.");
    expect(search("word")).toEqual(["WordsReading", "Folder of wordsWords"]);
    expect(search("")).toEqual([]);
    expect(document.body.find(".vertical-tab-header-groups").isShown()).toBe(true);
  });

  it("leads to the row, on its page", () => {
    search("of words");
    document.body.find(".setting-search-result").click();
    expect([document.body.find(".setting-page-title").getText(), document.activeElement?.tagName]).toEqual([
      "Words",
      "INPUT",
    ]);
    expect(document.body.find(".is-flashing").getText()).toContain("Folder of words");
  });
});

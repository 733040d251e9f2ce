// @vitest-environment happy-dom
import type { Plugin, SettingDefinitionItem, SettingDefinitionList } from "obsidian";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emulatePhone, resetPlatform } from "../../base/platform";
import type { HostApp } from "../host-app";
import { look, press, startTestApp } from "../testing";
import { SettingPage } from "./setting-page";
import { PluginSettingTab } from "./setting-tab";
import { viewOf } from "./tab/tab-view";

class Tab extends PluginSettingTab {
  make: () => SettingDefinitionItem[] = () => [];
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return this.make();
  }
}

let app: HostApp;
beforeEach(() => {
  app = startTestApp();
});
afterEach(resetPlatform);

function show(make: () => SettingDefinitionItem[]): Tab {
  const tab = new Tab(app, {} as Plugin);
  tab.make = make;
  document.body.createDiv().appendChild(tab.containerEl);
  viewOf(tab).show();
  return tab;
}

const names = (tab: Tab): string[] =>
  tab.containerEl.findAll(".setting-items .setting-item-name").map((el) => el.getText());
const rowAt = (tab: Tab, at: number): HTMLElement =>
  tab.containerEl.findAll(".setting-items > .setting-item")[at] as HTMLElement;

describe("lists", () => {
  const folders = ["A", "B", "C"];
  const listOf = (entries: string[], more: Partial<SettingDefinitionList>): SettingDefinitionItem[] => [
    {
      type: "list",
      heading: "Folders",
      items: entries.map((name) => ({ name, searchable: false })),
      ...more,
    },
  ];

  it("delete by button and key; the focus goes to the entry that takes the place", () => {
    const entries = [...folders];
    const tab = show(() =>
      listOf(entries, {
        onDelete: (index) => {
          entries.splice(index, 1);
          tab.update();
        },
      }),
    );
    rowAt(tab, 1).find("[aria-label=Delete]").focus();
    rowAt(tab, 1).find("[aria-label=Delete]").click();
    expect([names(tab), rowAt(tab, 1).find("[aria-label=Delete]").isActiveElement()]).toEqual([
      ["A", "C"],
      true,
    ]);
    press("Backspace");
    expect(names(tab)).toEqual(["A"]);
  });

  it("leave typing in a field alone", () => {
    const onDelete = vi.fn();
    const tab = show(() => [
      { type: "list", onDelete, items: [{ name: "A", control: { type: "text", key: "a" } }] },
    ]);
    (rowAt(tab, 0).find("input") as HTMLInputElement).focus();
    press("Backspace");
    expect(onDelete).not.toHaveBeenCalled();
  });

  it("are reordered with the arrow keys, and tell the rows' new places", () => {
    const moves: number[][] = [];
    const act = vi.fn();
    const tab = show(() => [
      {
        type: "list",
        onReorder: (from, to) => moves.push([from, to]),
        items: folders.map((name) => ({
          name,
          action: (_: HTMLElement, index: number) => void act(name, index),
        })),
      },
    ]);
    rowAt(tab, 0).find(".setting-drag-handle").focus();
    ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"].forEach((key) => press(key));
    expect([moves, names(tab)]).toEqual([
      [
        [0, 1],
        [1, 2],
        [2, 1],
      ],
      ["B", "A", "C"],
    ]);
    rowAt(tab, 0).click();
    expect(act.mock.calls).toEqual([["B", 0]]);
  });

  it("are reordered by dragging the handle", () => {
    const moves: number[][] = [];
    const tab = show(() => listOf(folders, { onReorder: (from, to) => moves.push([from, to]) }));
    const rows = [0, 1, 2].map((at) => rowAt(tab, at));
    rows.forEach((row) => (row.getBoundingClientRect = () => new DOMRect(0, rowIndex(row) * 20, 100, 20)));
    const rowIndex = (row: HTMLElement): number => [...(row.parentElement?.children ?? [])].indexOf(row);
    const handle = rows[0]?.find(".setting-drag-handle") as HTMLElement;
    handle.setPointerCapture = vi.fn();
    const send = (kind: string, clientY: number): boolean =>
      handle.dispatchEvent(new PointerEvent(kind, { clientY, bubbles: true }));
    send("pointerdown", 10);
    send("pointermove", 35);
    send("pointermove", 55);
    expect([names(tab), moves]).toEqual([["B", "C", "A"], []]);
    send("pointerup", 55);
    send("pointermove", 5);
    expect([names(tab), moves]).toEqual([["B", "C", "A"], [[0, 2]]]);
  });

  it("say that they are empty, and add from the header", () => {
    const action = vi.fn();
    const tab = show(() =>
      listOf([], { emptyState: "No folders yet.", addItem: { name: "Add folder", action } }),
    );
    expect(tab.containerEl.find(".setting-list-empty").getText()).toBe("No folders yet.");
    tab.containerEl.find(".setting-item-heading [aria-label='Add folder']").click();
    expect(action.mock.calls.length).toBe(1);
  });

  it("on a phone add from a row below, which counts for nothing", () => {
    emulatePhone();
    const action = vi.fn();
    const deleted = vi.fn();
    const tab = show(() =>
      listOf(folders, { onDelete: deleted, onReorder: vi.fn(), addItem: { name: "Add folder", action } }),
    );
    expect(names(tab)).toEqual(["A", "B", "C", "Add folder"]);
    rowAt(tab, 3).click();
    expect([action.mock.calls.length, rowAt(tab, 3).find("[aria-label=Delete]")]).toEqual([1, null]);
    rowAt(tab, 2).find(".setting-drag-handle").focus();
    press("ArrowDown");
    expect(names(tab)).toEqual(["A", "B", "C", "Add folder"]);
  });
});

describe("pages", () => {
  const pages = (more: SettingDefinitionItem[] = []): SettingDefinitionItem[] => [
    {
      type: "page",
      name: "Words",
      desc: "How notes are read.",
      displayValue: () => "3 kinds",
      status: "warning",
      items: [
        { name: "Mentor" },
        {
          type: "group",
          heading: "Deeper",
          items: [{ type: "page", name: "Inner", items: [{ name: "Innermost" }] }],
        },
      ],
    },
    ...more,
  ];
  const open = (tab: Tab, name: string): void =>
    tab.containerEl
      .findAll(".mod-page")
      .find((el) => el.find(".setting-item-name").textContent === name)
      ?.click();
  const title = (tab: Tab): string | undefined => look(".setting-page-title", tab.containerEl)?.getText();

  it("show their value and state, open, nest, and lead back to where one was", () => {
    const tab = show(pages);
    expect([
      rowAt(tab, 0).find(".setting-display-value").getText(),
      rowAt(tab, 0).find(".mod-warning").isShown(),
    ]).toEqual(["3 kinds", true]);
    open(tab, "Words");
    open(tab, "Inner");
    expect([title(tab), names(tab)]).toEqual(["Inner", ["Innermost"]]);
    tab.containerEl.find("[aria-label=Back]").click();
    expect([title(tab), names(tab), document.activeElement?.textContent]).toEqual([
      "Words",
      ["Mentor", "Inner"],
      "Inner",
    ]);
    tab.containerEl.find("[aria-label=Back]").click();
    expect([title(tab), names(tab)]).toEqual([undefined, ["Words"]]);
  });

  it("stay open when the tab is updated, as far as they still exist", () => {
    let there = true;
    const tab = show(() => (there ? pages() : [{ name: "Only" }]));
    open(tab, "Words");
    tab.update();
    expect(title(tab)).toBe("Words");
    there = false;
    tab.update();
    expect([title(tab), names(tab)]).toEqual([undefined, ["Only"]]);
  });

  it("may draw themselves: once for each opening, hidden when left", () => {
    const log: string[] = [];
    class Status extends SettingPage {
      constructor() {
        super();
        this.title = "Status of things";
      }
      display(): void {
        log.push("display");
        this.containerEl.setText("fine");
      }
      override hide(): void {
        log.push("hide");
      }
    }
    const tab = show(() => [{ type: "page", name: "Status", page: () => new Status() }]);
    open(tab, "Status");
    tab.update();
    expect([title(tab), tab.containerEl.find(".setting-page-content").getText(), log]).toEqual([
      "Status of things",
      "fine",
      ["display"],
    ]);
    tab.containerEl.find("[aria-label=Back]").click();
    open(tab, "Status");
    viewOf(tab).hide();
    expect(log).toEqual(["display", "hide", "display", "hide"]);
  });
});

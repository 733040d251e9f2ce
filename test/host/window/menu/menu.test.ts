// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { HostApp } from "../host-app";
import { Modal } from "../modal";
import { look, press, startTestApp } from "../testing";
import { Menu } from "./menu";

let app: HostApp;
beforeEach(() => {
  app = startTestApp();
});

const titles = (): string[] => document.body.findAll(".menu-item-title").map((el) => el.getText());
const lines = (): string[] =>
  [...document.body.find(".menu-scroll").children].map((el) =>
    el.hasClass("menu-separator") ? "-" : (look(".menu-item-title", el)?.getText() ?? ""),
  );
const selected = (): string => look(".menu-item.selected")?.getText() ?? "";
const isOpen = (): boolean => look(".menu") !== null;

function menuOf(...names: string[]): Menu {
  const menu = new Menu();
  for (const name of names) menu.addItem((item) => item.setTitle(name));
  return menu;
}

describe("menus", () => {
  it("show their items, run the one that is clicked, and are gone by then", () => {
    const run = vi.fn(() => expect(isOpen()).toBe(false));
    new Menu()
      .addItem((item) => item.setTitle("Open").setIcon("file").onClick(run))
      .showAtPosition({ x: 10, y: 10 });
    expect(titles()).toEqual(["Open"]);
    expect(document.body.find(".menu").getAttr("role")).toBe("menu");
    document.body.find(".menu-item").click();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("go round with the arrow keys, past what cannot be chosen", () => {
    const menu = menuOf("One");
    menu.addItem((item) => item.setTitle("Off").setDisabled(true));
    menu.addItem((item) => item.setTitle("Label").setIsLabel(true));
    menu.addItem((item) => item.setTitle("Two"));
    menu.showAtPosition({ x: 0, y: 0 });
    expect(selected()).toBe("");
    const seen = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Home", "End"].map((key) => {
      press(key);
      return selected();
    });
    expect(seen).toEqual(["One", "Two", "One", "Two", "One", "Two"]);
    expect(document.activeElement?.textContent).toBe("Two");
  });

  it("begin at the end with the up key", () => {
    menuOf("One", "Two").showAtPosition({ x: 0, y: 0 });
    press("ArrowUp");
    expect(selected()).toBe("Two");
  });

  it("run the selected item by Enter", () => {
    const run = vi.fn();
    new Menu().addItem((item) => item.setTitle("Go").onClick(run)).showAtPosition({ x: 0, y: 0 });
    press("Enter");
    expect([run.mock.calls.length, isOpen()]).toEqual([0, true]);
    press("ArrowDown");
    press("Enter");
    expect([run.mock.calls.length, isOpen()]).toEqual([1, false]);
  });

  it("do nothing for what is disabled or a label", () => {
    const run = vi.fn();
    new Menu()
      .addItem((item) => item.setTitle("Off").setDisabled(true).onClick(run))
      .addItem((item) => item.setTitle("Label").setIsLabel(true).onClick(run))
      .showAtPosition({ x: 0, y: 0 });
    document.body.findAll(".menu-item").forEach((el) => el.click());
    expect([run.mock.calls.length, isOpen()]).toEqual([0, true]);
  });

  it("close by Escape and a click elsewhere, tell so, and give the focus back", () => {
    const opener = document.body.createEl("button");
    opener.focus();
    const hidden = vi.fn();
    const menu = menuOf("One");
    menu.onHide(hidden);
    menu.showAtPosition({ x: 0, y: 0 });
    press("Escape");
    expect([isOpen(), hidden.mock.calls.length, opener.isActiveElement()]).toEqual([false, 1, true]);
    const other = menuOf("One").setParentElement(opener).showAtPosition({ x: 0, y: 0 });
    expect(opener.hasClass("has-active-menu")).toBe(true);
    document.body.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    other.close();
    expect([isOpen(), opener.hasClass("has-active-menu")]).toEqual([false, false]);
  });

  it("over a modal take Escape for themselves", () => {
    const modal = new Modal(app);
    modal.open();
    menuOf("One").showAtPosition({ x: 0, y: 0 });
    press("Escape");
    expect([isOpen(), modal.containerEl.isConnected]).toEqual([false, true]);
  });

  it("are one at a time", () => {
    menuOf("One").showAtPosition({ x: 0, y: 0 });
    menuOf("Two").showAtPosition({ x: 0, y: 0 });
    expect(titles()).toEqual(["Two"]);
  });

  it("put items into sections, what deletes last, with one line between two", () => {
    const menu = new Menu();
    const add = (title: string, section: string): Menu =>
      menu.addItem((item) => item.setTitle(title).setSection(section));
    menu.addSeparator();
    add("Delete", "danger");
    add("Mine", "my-plugin");
    add("Open", "open");
    add("Rename", "action");
    add("Open in tab", "open");
    menu.addSeparator();
    menu.showAtPosition({ x: 0, y: 0 });
    expect(lines()).toEqual(["Open", "Open in tab", "-", "Rename", "-", "Mine", "-", "Delete"]);
    expect(document.body.find("[data-section=danger]").getText()).toBe("Delete");
  });

  it("keep separators between items of one section", () => {
    menuOf("One")
      .addSeparator()
      .addSeparator()
      .addItem((item) => item.setTitle("Two"))
      .showAtPosition({ x: 0, y: 0 });
    expect(lines()).toEqual(["One", "-", "Two"]);
  });

  it("say what is checked, warns, or is off", () => {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle("On").setChecked(true));
    menu.addItem((item) => item.setTitle("Off").setChecked(false).setDisabled(true));
    menu.addItem((item) => item.setTitle("Plain").setChecked(null).setWarning(true));
    menu.showAtPosition({ x: 0, y: 0 });
    const told = document.body
      .findAll(".menu-item")
      .map((el) => [el.getAttr("role"), el.getAttr("aria-checked")]);
    expect(told).toEqual([
      ["menuitemcheckbox", "true"],
      ["menuitemcheckbox", "false"],
      ["menuitem", null],
    ]);
    expect(document.body.findAll(".mod-checked .lucide-check").length).toBe(1);
    expect([
      document.body.find(".is-disabled").getAttr("aria-disabled"),
      document.body.find(".is-warning").getText(),
    ]).toEqual(["true", "Plain"]);
  });

  it("stay inside the window", () => {
    const menu = menuOf("One");
    menu.showAtPosition({ x: window.innerWidth + 50, y: -20 });
    const { left, top } = document.body.find(".menu").style;
    expect([Number.parseInt(left) < window.innerWidth, Number.parseInt(top) >= 0]).toEqual([true, true]);
  });

  it("of one event are one menu, shown when everyone has added to it", async () => {
    const evt = new MouseEvent("contextmenu", { clientX: 5, clientY: 5, cancelable: true });
    document.body.dispatchEvent(evt);
    Menu.forEvent(evt).addItem((item) => item.setTitle("Mine"));
    Menu.forEvent(evt).addItem((item) => item.setTitle("Yours"));
    expect([isOpen(), evt.defaultPrevented]).toEqual([false, true]);
    await sleep(0);
    expect(titles()).toEqual(["Mine", "Yours"]);
  });

  it("opened by the keyboard begin at the first item", () => {
    const button = document.body.createEl("button");
    button.addEventListener("click", (evt) => menuOf("One", "Two").showAtMouseEvent(evt));
    button.click();
    expect(selected()).toBe("One");
  });

  it("have no submenus: the public interface has none", () => {
    new Menu().addItem((item) => expect("setSubmenu" in item).toBe(false));
  });
});

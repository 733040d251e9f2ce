/** What is done more seldom with the rows as a whole. */
import { Menu } from "obsidian";
import type { DashboardContext } from "./context";
import type { Selection } from "./selection";

export function showMoreMenu(
  { openers, state }: DashboardContext,
  selection: Selection,
  button: HTMLElement,
): void {
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle("Select rows")
      .setIcon("list-checks")
      .onClick(() => selection.start()),
  );
  menu.addItem((item) =>
    item
      .setTitle("Copy agenda as Markdown")
      .setIcon("copy")
      .onClick(() => openers.copyAgenda(state.get().filter)),
  );
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}

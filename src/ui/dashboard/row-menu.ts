/** All that can be done with a row, as a menu in the same words as the acts. */
import { Menu } from "obsidian";
import type { Row } from "../../core/agenda/row";
import type { DashboardContext } from "./context";
import { showMentorPage } from "../mentor-page/show-mentor-page";
import type { Selection } from "./selection";
import { actView, type RowAct } from "./row-actions";

export interface RowMenuPlace {
  readonly row: Row;
  readonly toggleWhy: () => void;
  /** The click that asks for the menu, or the element that a key was pressed on. */
  readonly at: MouseEvent | HTMLElement;
  /** Null where rows cannot be selected. */
  readonly selection: Selection | null;
}

export function showRowMenu(
  context: DashboardContext,
  { row, toggleWhy, at, selection }: RowMenuPlace,
): void {
  const menu = new Menu();
  addActs(menu, context, row);
  menu.addSeparator();
  addPlain(menu, { title: "Why?", icon: "circle-help", run: toggleWhy });
  const open = (pane: "here" | "tab") => () => void context.app.navigator.open(row.path, row.line, pane);
  addPlain(menu, { title: "Open note", icon: "file-text", run: open("here") });
  addPlain(menu, { title: "Open in new tab", icon: "file-plus", run: open("tab") });
  const [mentor, ...others] = row.mentors;
  if (mentor && others.length === 0) addMentorPage(menu, context, mentor.path);
  if (selection)
    addPlain(menu, { title: "Select", icon: "square-check", run: () => selection.toggle(row.key) });
  showAt(menu, at);
}

function addActs(menu: Menu, { actions }: DashboardContext, row: Row): void {
  const add = (act: RowAct) => {
    const { label, icon } = actView(act);
    addPlain(menu, { title: label, icon, run: () => void actions.run(act, row) });
  };
  row.acts.forEach(add);
  menu.addSeparator();
  add("snooze");
  add("dismiss");
}

function addMentorPage(menu: Menu, { obsidian, app }: DashboardContext, path: string): void {
  const run = () => void showMentorPage(obsidian, app.discreet.path(path));
  addPlain(menu, { title: "Open mentor page", icon: "user-round", run });
}

/** Adds an item that does one thing. */
export function addPlain(
  menu: Menu,
  { title, icon, run }: { title: string; icon: string; run: () => void },
): void {
  menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
}

/** A menu that a key asked for opens below what the key was pressed on. */
export function showAt(menu: Menu, at: MouseEvent | HTMLElement): void {
  if (!("getBoundingClientRect" in at)) {
    menu.showAtMouseEvent(at);
    return;
  }
  const { left, bottom } = at.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, at.doc);
}

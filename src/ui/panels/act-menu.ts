/** What can be done with an item of a panel: the acts of rows, in the same words, whether a row is due or not. */
import { Menu } from "obsidian";
import type { Row } from "../../core/agenda/row";
import type { ActName } from "../../core/rules/rule";
import type { DashboardContext } from "../dashboard/context";
import { actView } from "../dashboard/row-actions";
import { addPlain, showAt } from "../dashboard/row-menu";

let times = 0;

/** @returns the row under another key each time: what was undone may be done again at once */
function again(row: Row): Row {
  times += 1;
  return { ...row, key: `${row.key}|${String(times)}` };
}

/** Does one act of an item. */
export function runAct({ actions }: DashboardContext, row: Row, act: ActName): void {
  void actions.run(act, again(row));
}

export function showActMenu(
  { actions, app }: DashboardContext,
  row: Row,
  at: MouseEvent | HTMLElement,
): void {
  const menu = new Menu();
  for (const act of row.acts) {
    const { label, icon } = actView(act);
    addPlain(menu, { title: label, icon, run: () => void actions.run(act, again(row)) });
  }
  menu.addSeparator();
  const open = (pane: "here" | "tab") => () => void app.navigator.open(row.path, row.line, pane);
  addPlain(menu, { title: "Open note", icon: "file-text", run: open("here") });
  addPlain(menu, { title: "Open in new tab", icon: "file-plus", run: open("tab") });
  showAt(menu, at);
}

export interface MainAct {
  readonly icon: string;
  readonly label: string;
  readonly run: () => void;
}

/** @returns the first act of a row, for a button of its own; null where there is none */
export function mainActOf({ actions }: DashboardContext, row: Row): MainAct | null {
  const [main] = row.acts;
  return main === undefined ? null : { ...actView(main), run: () => void actions.run(main, again(row)) };
}

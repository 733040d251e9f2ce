import { setIcon, setTooltip } from "../../window";
import { onPress } from "../press";
import type { Workspace } from "../workspace";

interface BarButton {
  readonly icon: string;
  readonly title: string;
  readonly act: () => unknown;
}

/** The bar at the lower edge of a phone: the drawers, and what one needs without a keyboard. */
export function addMobileBar(workspace: Workspace, parentEl: HTMLElement): void {
  const barEl = parentEl.createDiv({
    cls: "mobile-navbar",
    attr: { role: "navigation", "aria-label": "App" },
  });
  const rowEl = barEl.createDiv("mobile-navbar-actions");
  for (const { icon, title, act } of buttons(workspace)) {
    const buttonEl = rowEl.createDiv({
      cls: "clickable-icon mobile-navbar-action",
      attr: { role: "button", tabindex: "0" },
    });
    setIcon(buttonEl, icon);
    setTooltip(buttonEl, title, { placement: "top" });
    onPress(buttonEl, act);
  }
}

function buttons(workspace: Workspace): BarButton[] {
  const command = (id: string) => () => workspace.app.commands.executeCommandById(id);
  return [
    { icon: "panel-left", title: "Open left sidebar", act: () => workspace.leftSplit.toggle() },
    { icon: "search", title: "Go to file", act: command("switcher:open") },
    { icon: "plus-circle", title: "New note", act: command("file-explorer:new-file") },
    { icon: "terminal", title: "Command palette", act: command("command-palette:open") },
    { icon: "settings", title: "Settings", act: command("app:open-settings") },
    { icon: "panel-right", title: "Open right sidebar", act: () => workspace.rightSplit.toggle() },
  ];
}

import type { RibbonItem } from "../../shell";
import { setIcon, setTooltip } from "../../window";
import { onPress } from "../press";

/** The strip of buttons at the left edge. */
export class WorkspaceRibbon {
  readonly containerEl = createDiv("workspace-ribbon side-dock-ribbon mod-left");
  readonly #actionsEl = this.containerEl.createDiv("side-dock-actions");
  readonly #settingsEl = this.containerEl.createDiv("side-dock-settings");

  /** Adds a button; taking its element away takes the button away. */
  addRibbonItem(item: RibbonItem): HTMLElement {
    return addButton(this.#actionsEl, item);
  }

  /** Adds one of the app's own buttons at the foot of the ribbon. */
  addFootItem(item: RibbonItem): HTMLElement {
    return addButton(this.#settingsEl, item);
  }
}

function addButton(parentEl: HTMLElement, item: RibbonItem): HTMLElement {
  const buttonEl = parentEl.createDiv({
    cls: "clickable-icon side-dock-ribbon-action",
    attr: { role: "button", tabindex: "0", "aria-label": item.title },
  });
  setIcon(buttonEl, item.icon);
  setTooltip(buttonEl, item.title, { placement: "right" });
  onPress(buttonEl, item.callback);
  return buttonEl;
}

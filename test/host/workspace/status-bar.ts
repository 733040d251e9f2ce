/** The strip at the lower right edge; plugins put small facts there. */
export class StatusBar {
  readonly containerEl: HTMLElement;

  constructor(parentEl: HTMLElement) {
    this.containerEl = parentEl.createDiv({ cls: "status-bar", attr: { role: "contentinfo" } });
  }

  /** A new place; taking the element away takes the place away. */
  addItem(pluginId: string): HTMLElement {
    return this.containerEl.createDiv(`status-bar-item plugin-${pluginId.toLowerCase()}`);
  }
}

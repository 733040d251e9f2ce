/** A page below a settings tab that draws itself. */
export abstract class SettingPage {
  rootEl: HTMLElement;
  titlebarEl: HTMLElement;
  containerEl: HTMLElement;
  title = "";

  constructor() {
    this.rootEl = createDiv("setting-page");
    this.titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
    this.containerEl = this.rootEl.createDiv("setting-page-content");
  }

  abstract display(): void;

  /** Called when the page is left. */
  hide(): void {
    this.containerEl.empty();
  }
}

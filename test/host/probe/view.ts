import {
  ItemView,
  Keymap,
  MarkdownRenderer,
  type Menu,
  Scope,
  setIcon,
  setTooltip,
  type WorkspaceLeaf,
} from "obsidian";

/** The type of the probe's view. */
export const PROBE_VIEW = "probe-view";

/** A view in the sidebar: with state, keys of its own, links that open and are previewed. */
export class ProbeView extends ItemView {
  override icon = "flask-conical";
  override navigation = false;
  private filter = "";

  constructor(
    leaf: WorkspaceLeaf,
    private readonly log: string[],
  ) {
    super(leaf);
    this.scope = new Scope(this.app.scope);
    this.scope.register([], "j", () => {
      this.log.push("key: j");
      return false;
    });
  }

  getViewType(): string {
    return PROBE_VIEW;
  }

  getDisplayText(): string {
    return "Probe view";
  }

  override getState(): Record<string, unknown> {
    return { filter: this.filter };
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    const { filter } = (state ?? {}) as { filter?: unknown };
    if (typeof filter === "string") this.filter = filter;
    await super.setState(state, result);
    this.draw();
  }

  protected override async onOpen(): Promise<void> {
    this.log.push("view: open");
    this.addAction("refresh-cw", "Draw again", () => this.draw());
    this.draw();
  }

  protected override async onClose(): Promise<void> {
    this.log.push("view: close");
  }

  override onResize(): void {
    this.log.push("view: resize");
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    menu.addItem((item) =>
      item.setTitle("Probe pane item").onClick(() => this.log.push(`pane-menu: ${source}`)),
    );
  }

  private draw(): void {
    this.contentEl.empty();
    this.contentEl.createDiv({ cls: "probe-filter", text: `filter: ${this.filter}`, attr: { tabindex: 0 } });
    const button = this.contentEl.createEl("button", { cls: "clickable-icon" });
    setIcon(button, "star");
    setTooltip(button, "A star");
    const link = this.contentEl.createEl("a", { cls: "probe-link", text: "Tasks", href: "#" });
    this.registerDomEvent(link, "click", (event) => {
      event.preventDefault();
      const eState = { line: 3 };
      void this.app.workspace.openLinkText("Tasks", "", Keymap.isModEvent(event), { eState });
    });
    this.registerDomEvent(link, "mouseover", (event) => {
      this.app.workspace.trigger("hover-link", {
        event,
        source: PROBE_VIEW,
        hoverParent: this.leaf,
        targetEl: link,
        linktext: "Tasks#Later",
        sourcePath: "",
      });
    });
    void MarkdownRenderer.render(
      this.app,
      "**bold** and [[Tasks]]",
      this.contentEl.createDiv("probe-markdown"),
      "",
      this,
    );
  }
}

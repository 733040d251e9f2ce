import { MarkdownRenderChild, Notice, Plugin, type TAbstractFile, TFile } from "obsidian";
import { commandsOf } from "./commands";
import { NameSuggest } from "./editor-suggest";
import { ProbeSettingTab } from "./setting-tab";
import { ProbeView, PROBE_VIEW } from "./view";

/** Settings as they are kept in `data.json`. */
export interface ProbeSettings {
  name: string;
  loud: boolean;
  folder: string;
}

/** Uses the interface and writes down what came of it, for the test to read. */
export default class ProbePlugin extends Plugin {
  override settings: ProbeSettings = { name: "Probe", loud: false, folder: "" };
  readonly log: string[] = [];

  override async onload(): Promise<void> {
    // The vault is empty until the layout is ready; whoever reads it here reads nothing.
    this.log.push(
      `onload: ${this.app.vault.getMarkdownFiles().length} notes, ready ${this.app.workspace.layoutReady}`,
    );
    Object.assign(this.settings, await this.loadData());
    this.registerParts();
    this.listen();
    this.app.workspace.onLayoutReady(() => {
      this.log.push(`layout-ready: ${this.app.vault.getMarkdownFiles().length} notes`);
    });
  }

  override onUserEnable(): void {
    void this.app.workspace.ensureSideLeaf(PROBE_VIEW, "right", { reveal: true });
  }

  override onExternalSettingsChange(): void {
    this.log.push("external-settings");
  }

  override onunload(): void {
    this.log.push("onunload");
  }

  private registerParts(): void {
    this.registerView(PROBE_VIEW, (leaf) => new ProbeView(leaf, this.log));
    this.registerHoverLinkSource(PROBE_VIEW, { display: "Probe", defaultMod: false });
    this.addRibbonIcon("flask-conical", "Probe ribbon", () => new Notice("Ribbon pressed"));
    this.addStatusBarItem().setText("Probe status");
    this.addSettingTab(new ProbeSettingTab(this.app, this));
    for (const command of commandsOf(this)) this.addCommand(command);
    this.registerEditorSuggest(new NameSuggest(this.app));
    this.registerMarkdownCodeBlockProcessor("probe", (source, el, ctx) => {
      const child = new MarkdownRenderChild(el);
      child.register(() => this.log.push("code-block: gone"));
      ctx.addChild(child);
      const info = ctx.getSectionInfo(el);
      el.createDiv({
        cls: "probe-block",
        text: `${source} in ${ctx.sourcePath}, lines ${info?.lineStart}-${info?.lineEnd}`,
      });
    });
    this.registerMarkdownPostProcessor((el) => {
      for (const strong of el.findAll("strong")) strong.addClass("probe-strong");
    });
    this.registerCliHandler(
      "probe:count",
      "Counts the notes",
      { kind: { description: "Which notes" } },
      (params) => JSON.stringify({ notes: this.app.vault.getMarkdownFiles().length, params }),
    );
    this.registerObsidianProtocolHandler("probe", (params) => void this.log.push(`protocol: ${params["x"]}`));
    this.registerInterval(window.setInterval(() => undefined, 60_000));
    this.registerDomEvent(window, "focus", () => void this.log.push("focus"));
  }

  private listen(): void {
    const { vault, metadataCache, workspace } = this.app;
    const note = (name: string) => (file: TAbstractFile | null, old?: unknown) => {
      this.log.push(
        `${name}: ${file?.path ?? "none"}${typeof old === "string" && name === "rename" ? ` from ${old}` : ""}`,
      );
    };
    this.registerEvent(vault.on("create", note("create")));
    this.registerEvent(vault.on("modify", note("modify")));
    this.registerEvent(vault.on("rename", note("rename")));
    this.registerEvent(vault.on("delete", note("delete")));
    this.registerEvent(
      metadataCache.on("changed", (file, data, cache) => {
        this.log.push(`changed: ${file.path} ${data.length} ${JSON.stringify(cache.frontmatter ?? null)}`);
      }),
    );
    this.registerEvent(
      metadataCache.on("deleted", (file, before) => {
        this.log.push(`cache-deleted: ${file.path} ${before?.headings?.length ?? 0}`);
      }),
    );
    this.registerEvent(workspace.on("file-open", note("file-open")));
    this.registerEvent(
      workspace.on("editor-change", (editor) => void this.log.push(`editor-change: ${editor.lineCount()}`)),
    );
    this.registerEvent(workspace.on("quit", () => window.sessionStorage.setItem("probe", "quit")));
    this.registerEvent(workspace.on("css-change", () => void this.log.push("css-change")));
    this.registerEvent(workspace.on("layout-change", () => void this.log.push("layout-change")));
    this.registerEvent(
      workspace.on("active-leaf-change", (leaf) => {
        this.log.push(`active-leaf-change: ${leaf?.view.getViewType()}`);
      }),
    );
    this.registerEvent(
      workspace.on("file-menu", (menu, file) => {
        const isFile = file instanceof TFile;
        menu.addItem((item) =>
          item
            .setTitle("Probe item")
            .setIcon("flask-conical")
            .onClick(() => {
              this.log.push(`file-menu: ${file.path} ${isFile}`);
            }),
        );
      }),
    );
    this.registerEvent(
      workspace.on("editor-menu", (menu, editor) => {
        menu.addItem((item) =>
          item.setTitle("Probe editor item").onClick(() => editor.replaceSelection("from menu")),
        );
      }),
    );
  }
}

import type { TFile } from "../../vault/files";
import { resolveSubpath } from "../../metadata/subpath";
import { type HoverPopover, type Menu, setIcon, setTooltip } from "../../window";
import type { WorkspaceLeaf } from "../layout/leaf";
import { TextFileView } from "../views/text-file-view";
import type { ViewStateResult } from "../views/view";
import { MarkdownEditView } from "./edit-view";
import type { Editor } from "./editor";
import type { MarkdownFileInfo } from "./file-info";
import { flashLine } from "./flash";
import { isCrlf, toCrlf, toLf } from "./line-ends";
import { addFileItems } from "../file-menu";
import { MarkdownPreviewView } from "./preview-view";
import type { MarkdownSubView, MarkdownViewModeType } from "./sub-view";

/** A note: its source in an editor, or as it is read. */
export class MarkdownView extends TextFileView implements MarkdownFileInfo {
  hoverPopover: HoverPopover | null = null;
  readonly editor: Editor;
  readonly editMode: MarkdownEditView;
  readonly previewMode: MarkdownPreviewView;
  readonly #modeEl: HTMLElement;
  #mode: MarkdownViewModeType;
  #crlf = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.editMode = new MarkdownEditView(this);
    this.editor = this.editMode.editor;
    this.previewMode = new MarkdownPreviewView(this);
    this.#mode = this.app.vault.getConfig("defaultViewMode");
    this.#modeEl = this.addAction("book-open", "", () => this.toggleMode());
    this.#showMode();
  }

  get currentMode(): MarkdownSubView {
    return this.#mode === "source" ? this.editMode : this.previewMode;
  }

  override onload(): void {
    super.onload();
    this.addChild(this.previewMode);
    const { workspace } = this.leaf;
    this.registerEvent(workspace.on("editor-options", () => this.editMode.updateOptions()));
    this.registerEvent(this.app.metadataCache.on("changed", (file: unknown) => this.#onCacheChanged(file)));
    // A window that goes out of sight may never come back.
    this.registerDomEvent(this.containerEl.doc, "visibilitychange", () => this.requestSave.run());
    this.register(() => this.editMode.destroy());
  }

  override getViewType(): string {
    return "markdown";
  }

  getMode(): MarkdownViewModeType {
    return this.#mode;
  }

  /** Changes between source and reading. */
  toggleMode(): void {
    this.setMode(this.#mode === "source" ? "preview" : "source");
  }

  /** Shows the note in one of the two ways, at the line it was at. */
  setMode(mode: MarkdownViewModeType): void {
    if (mode === this.#mode) return;
    const line = this.currentMode.getScroll();
    this.#mode = mode;
    this.#showMode();
    this.currentMode.applyScroll(line);
    this.leaf.workspace.onLayoutChange();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: true };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const mode = (state as { mode?: unknown } | null)?.mode;
    if (mode === "source" || mode === "preview") this.setMode(mode);
    await super.setState(state, result);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: this.editor.listSelections()[0], scroll: this.currentMode.getScroll() };
  }

  /** Goes to a line or a heading, or back to where the cursor was. */
  override setEphemeralState(state: unknown): void {
    const { line, subpath, cursor, scroll } = (state ?? {}) as EphemeralState;
    const target = line ?? this.#lineOf(subpath);
    if (target !== undefined) this.#goTo(target);
    else if (scroll !== undefined) this.currentMode.applyScroll(scroll);
    if (target === undefined && cursor) this.editor.setSelection(cursor.anchor, cursor.head);
  }

  override getViewData(): string {
    const text = this.editMode.get();
    return this.#crlf ? toCrlf(text) : text;
  }

  override setViewData(data: string, clear: boolean): void {
    this.#crlf = isCrlf(data);
    const text = this.#crlf ? toLf(data) : data;
    this.editMode.set(text, clear);
    if (this.#mode === "preview") this.previewMode.set(text, clear);
  }

  override clear(): void {
    this.editMode.clear();
    this.previewMode.clear();
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === "md";
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    if (this.file) addFileItems(this.leaf.workspace, menu, { file: this.file, source, leaf: this.leaf });
  }

  /** Search inside a note is left to the browser. */
  showSearch(_replace?: boolean): void {}

  /** For the editor: the text is another one; `typed` when not because the file is. */
  onEditorChange(typed: boolean): void {
    this.data = this.getViewData();
    if (this.#mode === "preview") this.previewMode.set(this.editMode.get(), false);
    this.leaf.workspace.trigger("editor-change", this.editor, this);
    if (!typed) return;
    this.leaf.workspace.trigger("quick-preview", this.file, this.data);
    this.requestSave();
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.containerEl.dataset["mode"] = this.#mode;
    await super.onLoadFile(file);
  }

  #showMode(): void {
    const reading = this.#mode === "preview";
    this.editMode.containerEl.toggle(!reading);
    this.previewMode.containerEl.toggle(reading);
    this.containerEl.dataset["mode"] = this.#mode;
    setIcon(this.#modeEl, reading ? "edit-3" : "book-open");
    setTooltip(
      this.#modeEl,
      reading ? "Current view: reading. Click to edit" : "Current view: editing. Click to read",
    );
    if (reading) this.previewMode.set(this.editMode.get(), false);
  }

  #goTo(line: number): void {
    flashLine(this.editMode.cm, line);
    if (this.#mode === "preview") void this.previewMode.flash(line);
  }

  #lineOf(subpath: string | undefined): number | undefined {
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    if (!subpath || !cache) return undefined;
    return resolveSubpath(cache, subpath)?.start.line;
  }

  /** Links that lead somewhere now, and properties, are known only when the cache has caught up. */
  #onCacheChanged(file: unknown): void {
    if (file === this.file && this.#mode === "preview") this.previewMode.rerender();
  }
}

interface EphemeralState {
  readonly line?: number;
  readonly subpath?: string;
  readonly scroll?: number;
  readonly cursor?: ReturnType<Editor["listSelections"]>[number];
}

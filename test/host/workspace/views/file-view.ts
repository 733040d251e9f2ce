import type { TFile } from "../../vault/files";
import { ItemView } from "./item-view";
import type { ViewStateResult } from "./view";

/** A view of a file. It follows the file when that is renamed, and closes when it is deleted. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? "No file";
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(vault.on("rename", (file: unknown) => void this.#renamed(file)));
    this.registerEvent(vault.on("delete", (file: unknown) => this.#deleted(file)));
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    if (typeof path === "string") await this.#show(this.app.vault.getFileByPath(path));
    await super.setState(state, result);
  }

  /** For subclasses: the view is to show this file. */
  async onLoadFile(_file: TFile): Promise<void> {}

  /** For subclasses: the view no longer shows this file. */
  async onUnloadFile(_file: TFile): Promise<void> {}

  /** For subclasses: the file has another path now. */
  async onRename(_file: TFile): Promise<void> {}

  /** For subclasses: whether files with this ending can be shown. */
  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  protected override async onClose(): Promise<void> {
    await this.#show(null);
  }

  async #show(file: TFile | null): Promise<void> {
    if (file === this.file) return;
    const before = this.file;
    if (before) await this.onUnloadFile(before);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.leaf.updateHeader();
    if (this.leaf === this.leaf.workspace.activeLeaf) this.leaf.workspace.noteFileChange();
  }

  async #renamed(file: unknown): Promise<void> {
    if (file !== this.file || !this.file) return;
    await this.onRename(this.file);
    this.leaf.updateHeader();
    this.leaf.workspace.onLayoutChange();
  }

  #deleted(file: unknown): void {
    if (file !== this.file || !this.file) return;
    this.file = null;
    void this.leaf.setViewState({ type: "empty" });
  }
}

/** A view of a file that can be changed in it. */
export abstract class EditableFileView extends FileView {}

import { debounce } from "../../base/util";
import type { TFile } from "../../vault/files";
import { mergeTexts } from "../markdown/merge";
import { Notice } from "../../window";
import { EditableFileView } from "./file-view";

const SAVE_AFTER = 2000;

/** A view of a file of text: reads it, saves it a moment after the last change, takes in changes from outside. */
export abstract class TextFileView extends EditableFileView {
  data = "";
  readonly requestSave = debounce(() => void this.#saveSoon(), SAVE_AFTER, true);
  /** What the file held when it was last read or written: the common ground of a merge. */
  #saved = "";
  #saving: Promise<void> = Promise.resolve();

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on("modify", (file: unknown) => void this.#modified(file)));
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.#saved = await this.app.vault.read(file);
    this.data = this.#saved;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    this.requestSave.cancel();
    await this.#write(file);
    this.clear();
  }

  /** Writes what is in the view, if that is not in the file already. */
  async save(clear = false): Promise<void> {
    if (this.file) await this.#write(this.file);
    if (clear) this.clear();
  }

  abstract getViewData(): string;

  abstract setViewData(data: string, clear: boolean): void;

  abstract clear(): void;

  /** Puts a text in the place of another with as few changes as can be; views with a cursor do better than this. */
  protected replaceViewData(data: string): void {
    this.setViewData(data, false);
  }

  async #write(file: TFile): Promise<void> {
    const writing = this.#saving.then(() => this.#writeNow(file));
    // A failed write must not keep the next one from being tried.
    this.#saving = writing.catch(() => undefined);
    await writing;
  }

  async #saveSoon(): Promise<void> {
    try {
      await this.save();
    } catch (error) {
      new Notice(`"${this.getDisplayText()}" could not be saved; the text is still here. ${String(error)}`);
    }
  }

  async #writeNow(file: TFile): Promise<void> {
    const mine = this.getViewData();
    const base = this.#saved;
    if (mine === base) return;
    // Somebody else may have written since: their change is kept beside ours.
    const written = await this.app.vault.process(file, (theirs) => mergeTexts({ base, mine, theirs }));
    this.#saved = written;
    this.data = written;
    if (written !== mine)
      this.replaceViewData(mergeTexts({ base: mine, mine: this.getViewData(), theirs: written }));
  }

  async #modified(file: unknown): Promise<void> {
    if (file !== this.file || !this.file) return;
    await this.#saving;
    const theirs = await this.app.vault.read(this.file);
    if (theirs === this.#saved || file !== this.file) return;
    const mine = this.getViewData();
    const merged = mergeTexts({ base: this.#saved, mine, theirs });
    this.#saved = theirs;
    this.data = merged;
    if (merged !== mine) this.replaceViewData(merged);
    if (merged !== theirs) this.requestSave();
  }
}

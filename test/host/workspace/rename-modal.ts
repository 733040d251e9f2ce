import type { App } from "../app";
import { parentOf, type TAbstractFile, TFile } from "../vault/files";
import { Modal, Notice, Setting, type TextComponent } from "../window";

/** Asks for a new name of a file or folder, and gives it; links follow. */
export function promptForName(app: App, file: TAbstractFile): void {
  new RenameModal(app, file).open();
}

class RenameModal extends Modal {
  readonly #app: App;
  readonly #file: TAbstractFile;
  readonly #ending: string;
  #name: string;

  constructor(app: App, file: TAbstractFile) {
    super(app);
    this.#app = app;
    this.#file = file;
    this.#ending = file instanceof TFile && file.extension !== "" ? `.${file.extension}` : "";
    this.#name = file.name.slice(0, file.name.length - this.#ending.length);
    this.setTitle(file instanceof TFile ? "Rename file" : "Rename folder");
  }

  override onOpen(): void {
    new Setting(this.contentEl).setName("New name").addText((text) => this.#fill(text));
    new Setting(this.contentEl)
      .addButton((button) =>
        button
          .setButtonText("Save")
          .setCta()
          .onClick(() => this.#save()),
      )
      .addButton((button) => button.setButtonText("Cancel").onClick(() => this.close()));
    this.scope.register([], "Enter", () => {
      void this.#save();
      return false;
    });
  }

  #fill(text: TextComponent): void {
    text.setValue(this.#name).onChange((name) => {
      this.#name = name;
    });
    text.inputEl.setAttr("aria-label", "New name");
    text.inputEl.focus();
    text.inputEl.select();
  }

  async #save(): Promise<void> {
    const folder = parentOf(this.#file.path);
    const path = `${folder === "/" ? "" : `${folder}/`}${this.#name.trim()}${this.#ending}`;
    this.close();
    if (path === this.#file.path || this.#name.trim() === "") return;
    try {
      await this.#app.fileManager.renameFile(this.#file, path);
    } catch (error) {
      new Notice(error instanceof Error ? error.message : String(error));
    }
  }
}

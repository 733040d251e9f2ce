import { type App, FuzzySuggestModal, type TFile } from "obsidian";

/** Lets the user choose a note. */
export class ChooseNote extends FuzzySuggestModal<TFile> {
  constructor(
    app: App,
    private readonly onChosen: (file: TFile) => void,
  ) {
    super(app);
    this.setPlaceholder("Which note?");
  }

  getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  getItemText(file: TFile): string {
    return file.path;
  }

  onChooseItem(file: TFile): void {
    this.onChosen(file);
  }
}

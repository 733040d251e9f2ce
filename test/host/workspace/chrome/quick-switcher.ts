import type { App } from "../../app";
import { Keymap } from "../../base/scope";
import type { TFile } from "../../vault/files";
import { prepareFuzzySearch, renderResults, sortSearchResults, SuggestModal } from "../../window";
import type { Workspace } from "../workspace";

type Match = Parameters<typeof renderResults>[2];

/** A file that was found, or the name of a note that could be made. */
type Choice = { readonly file: TFile; readonly match: Match } | { readonly newName: string };

/** Finds a note by some letters of its path, or makes one. */
export class QuickSwitcher extends SuggestModal<Choice> {
  readonly #app: App;
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    super(workspace.app);
    this.#app = workspace.app;
    this.#workspace = workspace;
    this.setPlaceholder("Find or create a note…");
    this.emptyStateText = "No notes found.";
    this.setInstructions([
      { command: "↑↓", purpose: "to navigate" },
      { command: "↵", purpose: "to open" },
      { command: "ctrl ↵", purpose: "to open in new tab" },
      { command: "esc", purpose: "to dismiss" },
    ]);
    this.scope.register(["Mod"], "Enter", (evt) => {
      this.selectActiveSuggestion(evt);
      return false;
    });
  }

  getSuggestions(query: string): Choice[] {
    if (query.trim() === "") return this.#recent();
    const search = prepareFuzzySearch(query);
    const found = this.#app.vault.getFiles().flatMap((file) => {
      const match = search(shownPath(file));
      return match ? [{ file, match }] : [];
    });
    sortSearchResults(found);
    const isTaken = found.some(({ file }) => file.basename.toLowerCase() === query.trim().toLowerCase());
    return isTaken ? found : [...found, { newName: query.trim() }];
  }

  renderSuggestion(choice: Choice, el: HTMLElement): void {
    el.addClass("mod-complex");
    const titleEl = el.createDiv("suggestion-content").createDiv("suggestion-title");
    if ("file" in choice) renderResults(titleEl, shownPath(choice.file), choice.match);
    else {
      titleEl.setText(choice.newName);
      el.createDiv("suggestion-aux").createSpan({ cls: "suggestion-action", text: "Enter to create" });
    }
  }

  onChooseSuggestion(choice: Choice, evt: MouseEvent | KeyboardEvent): void {
    const where = Keymap.isModEvent(evt);
    if ("file" in choice) void this.#workspace.getLeaf(where).openFile(choice.file);
    else void this.#workspace.openLinkText(choice.newName, "", where);
  }

  #recent(): Choice[] {
    const files = this.#workspace
      .getLastOpenFiles()
      .flatMap((path) => this.#app.vault.getFileByPath(path) ?? []);
    return files.map((file) => ({ file, match: { score: 0, matches: [] } }));
  }
}

/** A note's path is shown without its ending. */
function shownPath({ path, extension }: TFile): string {
  return extension === "md" ? path.slice(0, -3) : path;
}

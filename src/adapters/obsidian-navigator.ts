import type { App } from "obsidian";
import type { Navigator } from "../app/ports";

/** Opens notes in Obsidian's panes. */
export class ObsidianNavigator implements Navigator {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  async open(path: string, line: number | null, pane: "here" | "tab" | "split"): Promise<void> {
    const file = this.#app.vault.getFileByPath(path);
    if (!file) return;
    const leaf = this.#app.workspace.getLeaf(pane === "here" ? false : pane);
    await leaf.openFile(file, line === null ? {} : { eState: { line: line - 1 } });
  }
}

import type { SettingFileControl, SettingFolderControl } from "obsidian";
import { AbstractInputSuggest } from "../../suggest/input-suggest";
import { renderResults } from "../../suggest/render";
import { prepareFuzzySearch, sortSearchResults } from "../../suggest/search";
import type { HostApp } from "../../host-app";

interface Found {
  readonly path: string;
  readonly match: NonNullable<ReturnType<ReturnType<typeof prepareFuzzySearch>>>;
}

/** What a suggester of paths works on. */
export interface PathSuggestOptions {
  readonly inputEl: HTMLInputElement;
  /** All paths that may be suggested, asked for each time. */
  readonly paths: () => string[];
  readonly onChoose: (path: string) => void;
}

/** Suggests paths of the vault for a field. */
export class PathSuggest extends AbstractInputSuggest<Found> {
  readonly #paths: () => string[];

  constructor(app: HostApp, { inputEl, paths, onChoose }: PathSuggestOptions) {
    super(app, inputEl);
    this.#paths = paths;
    this.onSelect(({ path }) => {
      this.setValue(path);
      this.close();
      onChoose(path);
    });
  }

  protected getSuggestions(query: string): Found[] {
    const search = prepareFuzzySearch(query);
    const found = this.#paths().flatMap((path) => {
      const match = search(path);
      return match ? [{ path, match }] : [];
    });
    sortSearchResults(found);
    return found;
  }

  renderSuggestion({ path, match }: Found, el: HTMLElement): void {
    renderResults(el, path, match);
  }
}

/** The paths of the files that a control takes. */
export function filePaths(app: HostApp, { filter }: SettingFileControl): string[] {
  return app.vault
    .getFiles()
    .filter((file) => filter?.(file) ?? true)
    .map(({ path }) => path);
}

/** The paths of the folders that a control takes. */
export function folderPaths(app: HostApp, { filter, includeRoot = false }: SettingFolderControl): string[] {
  return app.vault
    .getAllFolders(includeRoot)
    .filter((folder) => filter?.(folder) ?? true)
    .map(({ path }) => path);
}

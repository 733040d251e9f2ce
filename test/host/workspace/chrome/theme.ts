import type { Workspace } from "../workspace";

const THEME_KEY = "theme";

/** The two looks. */
export type Theme = "light" | "dark";

/** Changes from light to dark or back, and remembers it. */
export function toggleTheme(workspace: Workspace): void {
  const theme = workspace.app.isDarkMode() ? "light" : "dark";
  workspace.app.saveLocalStorage(THEME_KEY, theme);
  showTheme(workspace, theme);
}

/** Shows the remembered look, else the given one. */
export function startTheme(workspace: Workspace, fallback: Theme): void {
  const saved = workspace.app.loadLocalStorage(THEME_KEY);
  showTheme(workspace, saved === "light" || saved === "dark" ? saved : fallback);
}

function showTheme(workspace: Workspace, theme: Theme): void {
  const { body } = workspace.containerEl.doc;
  body.toggleClass("theme-dark", theme === "dark");
  body.toggleClass("theme-light", theme === "light");
  workspace.trigger("css-change");
}

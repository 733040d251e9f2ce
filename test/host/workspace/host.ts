/** What the page needs of the workspace; nothing here is part of `require("obsidian")`. */
export { startTheme, type Theme } from "./chrome/theme";
export { furnish } from "./chrome/window-parts";
export { Workspace } from "./workspace";

/** What the host itself needs of the window; nothing here is part of `require("obsidian")`. */
export { installDom } from "./dom/install";
export { currentApp, setCurrentApp, type HostApp } from "./host-app";
export {
  openPagePreview,
  type HoverLink,
  type PreviewedNote,
  type PreviewSource,
} from "./popover/page-preview";
export { SettingsWindow } from "./settings-window/settings-window";
export { watchTooltips } from "./tooltip";

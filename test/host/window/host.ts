/** What the host itself needs of the window; nothing here is part of `require("obsidian")`. */
export { installDom } from "./dom/install";
export { installLanguage } from "./dom/language";
export { floatBeside, pointAnchor, type Anchor } from "./floating";
export { currentApp, setCurrentApp, type HostApp } from "./host-app";
export { missingIcons } from "./icons";
export type { HoverParent } from "./popover/hover-popover";
export {
  openPagePreview,
  type HoverLink,
  type PreviewedNote,
  type PreviewSource,
} from "./popover/page-preview";
export { SettingsWindow, type TabInfo } from "./settings-window/settings-window";
export { hideTooltip, watchTooltips } from "./tooltip";

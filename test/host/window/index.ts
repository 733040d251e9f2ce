/** All of the window that belongs to `require("obsidian")`. */
export { ConfirmationButton, ConfirmationModal } from "./confirmation-modal";
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./icons";
export { Menu } from "./menu/menu";
export { MenuItem, MenuSeparator } from "./menu/menu-item";
export { Modal } from "./modal";
export { Notice } from "./notice";
export { HoverPopover, PopoverState } from "./popover/hover-popover";
export {
  AbstractTextComponent,
  BaseComponent,
  ButtonComponent,
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  MomentFormatComponent,
  ProgressBarComponent,
  SearchComponent,
  SliderComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  ValueComponent,
} from "./setting/components";
export { Setting } from "./setting/setting";
export { SettingGroup } from "./setting/setting-group";
export { SettingPage } from "./setting/setting-page";
export { PluginSettingTab, SettingTab } from "./setting/setting-tab";
export { EditorSuggest } from "./suggest/editor-suggest";
export { FuzzySuggestModal } from "./suggest/fuzzy-suggest-modal";
export { AbstractInputSuggest } from "./suggest/input-suggest";
export { PopoverSuggest } from "./suggest/popover-suggest";
export { renderMatches, renderResults } from "./suggest/render";
export { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from "./suggest/search";
export { SuggestModal } from "./suggest/suggest-modal";
export { displayTooltip, setTooltip } from "./tooltip";

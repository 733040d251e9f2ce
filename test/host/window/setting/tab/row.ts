import type { SettingDefinition, SettingDefinitionPage, SettingGroupItem } from "obsidian";
import { Setting } from "../setting";
import type { SettingGroup } from "../setting-group";
import { setIcon } from "../../icons";
import { addControl } from "./controls";
import type { TabContext } from "./context";
import { holds, isPage, isVisible, showable, type Predicate } from "./definitions";
import { makePressable } from "./press";

/** A definition that is being shown. */
export interface Row {
  readonly item: SettingGroupItem;
  readonly setting: Setting;
  /** Undoes what a `render` callback asked to be undone. */
  readonly cleanup: () => void;
}

/** What is needed besides the definition. */
export interface RowPlace {
  readonly context: TabContext;
  readonly group: SettingGroup;
  /** Where the row stands among those of its group at this moment. */
  readonly indexOf: (row: HTMLElement) => number;
}

/** Adds a row for a definition to a group. */
export function addRow(item: SettingGroupItem, place: RowPlace): Row {
  const setting = new Setting(place.group.listEl).setName(item.name);
  if (item.desc !== undefined) setting.setDesc(showable(item.desc));
  if (isPage(item)) {
    fillPageRow(setting, item, place.context);
    return { item, setting, cleanup: () => undefined };
  }
  return { item, setting, cleanup: fillSettingRow(setting, item, place) };
}

function fillSettingRow(
  setting: Setting,
  item: SettingDefinition,
  { context, group, indexOf }: RowPlace,
): () => void {
  if (item.control) addControl(setting, item.control, context);
  if (item.action) {
    const { action } = item;
    setting.setClass("mod-action");
    makePressable(setting.settingEl, () => action(setting.settingEl, indexOf(setting.settingEl)));
  }
  return item.render?.(setting, group) ?? ((): void => undefined);
}

function fillPageRow(setting: Setting, page: SettingDefinitionPage, context: TabContext): void {
  const { displayValue, status } = page;
  setting.setClass("mod-page");
  setting.addDisplayValue((value) => {
    value.setValue((typeof displayValue === "function" ? displayValue() : displayValue) ?? null);
    value.setStatus((typeof status === "function" ? status() : status) ?? null);
  });
  setIcon(setting.controlEl.createDiv("setting-page-chevron"), "chevron-right");
  makePressable(setting.settingEl, () => context.openPage(page));
}

/** Applies what `visible` and `disabled` say now; `matches` is the group's search. */
export function refreshRow({ item, setting }: Row, matches: (item: SettingGroupItem) => boolean): void {
  setting.settingEl.toggle(isVisible(item) && matches(item));
  const disabled = disabledOf(item);
  if (disabled === undefined) return;
  const now = holds(disabled, false);
  setting.setDisabled(now);
  if (!isPage(item) && item.action) {
    setting.settingEl.setAttrs({ "aria-disabled": now ? true : null, tabindex: now ? -1 : 0 });
  }
}

function disabledOf(item: SettingGroupItem): Predicate {
  if (isPage(item)) return undefined;
  return item.control ? item.control.disabled : item.action && item.disabled;
}

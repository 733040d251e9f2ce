import type { SettingDefinitionList } from "obsidian";
import { Platform } from "../../../base/platform";
import { setIcon } from "../../icons";
import { Setting } from "../setting";
import type { SettingGroup } from "../setting-group";
import { showable, textOf } from "./definitions";
import { addHandle } from "./list-order";
import { makePressable } from "./press";
import type { Row } from "./row";

/** Adds to a list what a group does not have: adding, moving and deleting its entries, and a text for none. */
export function furnishList(list: SettingDefinitionList, group: SettingGroup, rows: readonly Row[]): void {
  group.addClass("mod-list");
  if (list.addItem) addAddItem(list.addItem, group);
  if (rows.length === 0 && textOf(list.emptyState) !== "") addEmptyState(list, group);
  for (const row of rows) furnishRow(list, group, row);
}

/** Where a row stands in its list now. */
export function indexIn(group: SettingGroup, row: HTMLElement): number {
  return entries(group).indexOf(row);
}

function entries(group: SettingGroup): HTMLElement[] {
  return group.listEl.findAll(":scope > .setting-item:not(.setting-add-item)");
}

function furnishRow(list: SettingDefinitionList, group: SettingGroup, { setting }: Row): void {
  const { onDelete, onReorder } = list;
  if (onReorder) addHandle(setting.settingEl, { rows: () => entries(group), moved: onReorder });
  if (!onDelete) return;
  const remove = (): void => onDelete(indexIn(group, setting.settingEl));
  setting.addExtraButton((button) => button.setIcon("trash-2").setTooltip("Delete").onClick(remove));
  setting.settingEl.addEventListener("keydown", (evt) => {
    if ((evt.key !== "Delete" && evt.key !== "Backspace") || isTyping(evt.target)) return;
    evt.preventDefault();
    remove();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")
  );
}

function addEmptyState({ emptyState }: SettingDefinitionList, group: SettingGroup): void {
  group.listEl.createDiv({ cls: "setting-list-empty", text: showable(emptyState), prepend: true });
}

function addAddItem(
  { name, action }: NonNullable<SettingDefinitionList["addItem"]>,
  group: SettingGroup,
): void {
  if (!Platform.isMobile) {
    group.addExtraButton((button) =>
      button
        .setIcon("plus")
        .setTooltip(name)
        .onClick(() => action(button.extraSettingsEl)),
    );
    return;
  }
  const setting = new Setting(group.listEl).setName(name).setClass("mod-action").setClass("setting-add-item");
  setIcon(setting.settingEl.createDiv({ cls: "setting-add-icon", prepend: true }), "plus");
  makePressable(setting.settingEl, () => action(setting.settingEl));
}

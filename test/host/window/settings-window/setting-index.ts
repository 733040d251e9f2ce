import type { SettingDefinitionItem, SettingGroupItem } from "obsidian";
import { prepareSimpleSearch } from "../suggest/search";
import type { SettingTab } from "../setting/setting-tab";
import { blocksOf, holds, isPage, isVisible, textOf } from "../setting/tab/definitions";

/** A setting that was found, and how to get there. */
export interface FoundSetting {
  readonly tab: SettingTab;
  /** The names of the pages above it. */
  readonly path: readonly string[];
  /** Which row of its page it is. */
  readonly nth: number;
  readonly item: SettingGroupItem;
  readonly heading: string;
}

/** The settings of a tab that have all words of a query in their name, description or aliases. */
export function findSettings(tab: SettingTab, query: string): FoundSetting[] {
  const search = prepareSimpleSearch(query);
  return settingsOf(tab, tab.settingItems, []).filter(
    ({ item }) => isSearchable(item) && search(wordsOf(item)),
  );
}

function settingsOf(
  tab: SettingTab,
  items: readonly SettingDefinitionItem[],
  path: readonly string[],
): FoundSetting[] {
  const all = blocksOf(items).flatMap(({ group, items: members }) =>
    members.map((item) => ({ group, item })),
  );
  return all.flatMap(({ group, item }, nth) => {
    if (!isVisible(item) || (group && !isVisible(group))) return [];
    const below = isPage(item) ? settingsOf(tab, item.items ?? [], [...path, item.name]) : [];
    return [{ tab, path, nth, item, heading: group?.heading ?? "" }, ...below];
  });
}

function isSearchable(item: SettingGroupItem): boolean {
  return isPage(item) || holds(item.searchable, true);
}

function wordsOf(item: SettingGroupItem): string {
  const aliases = isPage(item) ? [] : (item.aliases ?? []);
  return [item.name, textOf(item.desc), ...aliases].join("\n");
}

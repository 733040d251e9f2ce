import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroupItem,
} from "obsidian";

/** A group or a list. */
export type Group = SettingDefinitionGroup | SettingDefinitionList;

/** A yes or no that may be asked for anew each time. */
export type Predicate = boolean | (() => boolean) | undefined;

/** What a predicate says now. */
export function holds(predicate: Predicate, otherwise: boolean): boolean {
  return typeof predicate === "function" ? predicate() : (predicate ?? otherwise);
}

/** Whether a definition is to be seen now. */
export function isVisible(item: SettingDefinitionItem): boolean {
  return holds(item.visible, true);
}

function isGroup(item: SettingDefinitionItem): item is Group {
  return "type" in item && (item.type === "group" || item.type === "list");
}

export function isList(item: SettingDefinitionItem): item is SettingDefinitionList {
  return "type" in item && item.type === "list";
}

export function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
  return "type" in item && item.type === "page";
}

/** A setting of its own, neither a group nor a page. */
export function isSetting(item: SettingDefinitionItem): item is SettingDefinition {
  return !isGroup(item) && !isPage(item);
}

/** A group and what is in it, or what stands between groups. */
export interface Block {
  readonly group: Group | undefined;
  readonly items: readonly SettingGroupItem[];
}

/** The definitions of a page block by block: what stands between two groups makes a block without a group. */
export function blocksOf(definitions: readonly SettingDefinitionItem[]): Block[] {
  const blocks: { group: Group | undefined; items: SettingGroupItem[] }[] = [];
  for (const item of definitions) {
    if (isGroup(item)) blocks.push({ group: item, items: item.items ?? [] });
    else if (blocks.at(-1)?.group === undefined && blocks.length > 0) blocks.at(-1)?.items.push(item);
    else blocks.push({ group: undefined, items: [item] });
  }
  return blocks;
}

/** The page of this name among the definitions, inside groups too. */
export function findPage(
  definitions: readonly SettingDefinitionItem[],
  name: string,
): SettingDefinitionPage | undefined {
  return blocksOf(definitions)
    .flatMap(({ items }) => items)
    .find((item): item is SettingDefinitionPage => isPage(item) && item.name === name);
}

/** A text or a fragment as plain text. */
export function textOf(text: string | DocumentFragment | undefined): string {
  return typeof text === "object" ? text.textContent : (text ?? "");
}

/** A text as it can be shown; a fragment is copied, since showing it would empty it for the next time. */
export function showable(text: string | DocumentFragment | undefined): string | DocumentFragment {
  return typeof text === "object" ? (text.cloneNode(true) as DocumentFragment) : (text ?? "");
}

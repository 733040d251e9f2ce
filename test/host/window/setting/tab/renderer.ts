import type { SettingDefinitionItem, SettingGroupItem } from "obsidian";
import { SettingGroup } from "../setting-group";
import type { TabContext } from "./context";
import { blocksOf, holds, isList, isPage, isSetting, isVisible, type Block, type Group } from "./definitions";
import { furnishList, indexIn } from "./list";
import { addRow, refreshRow, type Row } from "./row";

interface Shown {
  readonly block: Block;
  readonly group: SettingGroup;
  readonly rows: readonly Row[];
}

/** Draws definitions and keeps what it drew in step with their predicates. */
export class DefinitionRenderer {
  readonly #context: TabContext;
  readonly #shown: readonly Shown[];

  constructor(context: TabContext, definitions: readonly SettingDefinitionItem[], containerEl: HTMLElement) {
    this.#context = context;
    this.#shown = blocksOf(definitions).map((block) => this.#draw(block, containerEl));
    this.refresh();
  }

  /** The rows in the order of the definitions. */
  get rows(): readonly Row[] {
    return this.#shown.flatMap(({ rows }) => rows);
  }

  /** Applies every `visible`, `disabled` and group search again, without drawing anew. */
  refresh(): void {
    for (const { block, group, rows } of this.#shown) {
      group.groupEl.toggle(!block.group || isVisible(block.group));
      rows.forEach((row) => refreshRow(row, (item) => this.#isFound(item, block.group)));
    }
  }

  /** Undoes what the rows asked to be undone. */
  destroy(): void {
    this.rows.forEach((row) => row.cleanup());
  }

  #draw(block: Block, containerEl: HTMLElement): Shown {
    const group = new SettingGroup(containerEl);
    const indexOf = (row: HTMLElement): number => indexIn(group, row);
    if (block.group) this.#drawHeader(block.group, group);
    const rows = block.items.map((item) => addRow(item, { context: this.#context, group, indexOf }));
    if (block.group && isList(block.group)) furnishList(block.group, group, rows);
    return { block, group, rows };
  }

  #drawHeader(definition: Group, group: SettingGroup): void {
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    group.addClass(...(definition.cls ?? "").split(/\s+/).filter(Boolean));
    const { search } = definition;
    if (search) {
      group.addSearch((field) =>
        field
          .setPlaceholder(search.placeholder ?? "")
          .setValue(this.#query(definition))
          .onChange((query) => {
            this.#context.queries.set(definition.heading ?? "", query);
            this.refresh();
          }),
      );
    }
    for (const make of definition.extraButtons ?? []) group.addExtraButton(make);
  }

  #query(group: Group): string {
    return this.#context.queries.get(group.heading ?? "") ?? "";
  }

  #isFound(item: SettingGroupItem, group: Group | undefined): boolean {
    const query = group?.search ? this.#query(group) : "";
    if (query === "" || isPage(item) || !isSetting(item) || !holds(item.searchable, true)) return true;
    return group?.search?.match(item, query) ?? true;
  }
}
